package org.houserules.accounts.kept;

import java.time.LocalDate;
import org.houserules.people.Owner;
import org.houserules.server.TestHouse;

/** Puts an account into the register, official since September. */
final class AnAccount {
    private AnAccount() {}

    static long of(TestHouse house, Owner school, String platform) {
        return of(house, school, platform, "https://www.willowbrook.example/news");
    }

    static long of(TestHouse house, Owner school, String platform, String address) {
        return house.inside(
                school.id(),
                () -> house.sql("""
                                insert into account (owner_id, name, platform, audience, pupils_contribute, address, official_from)
                                values (?, 'School news', ?, 'PUBLIC', false, ?, ?) returning id
                                """)
                        .params(school.id(), platform, address, LocalDate.of(2026, 9, 1))
                        .query(Long.class)
                        .single());
    }
}
