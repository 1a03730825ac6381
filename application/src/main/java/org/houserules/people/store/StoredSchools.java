package org.houserules.people.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.houserules.people.Device;
import org.houserules.people.PersonKind;
import org.houserules.people.School;
import org.houserules.people.SchoolWords;
import org.houserules.people.Schools;
import org.houserules.people.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredSchools implements Schools {
    private final JdbcClient database;
    private final Readings readings;
    private final Clock clock;

    StoredSchools(JdbcClient database, Readings readings, Clock clock) {
        this.database = database;
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public School of(long owner) {
        List<Device> devices = devices(owner).stream().map(Kept::device).toList();
        Map<SchoolWords, List<String>> words = words(owner);
        return new School(
                Optional.of(devices).filter(list -> !list.isEmpty()),
                staff(owner),
                words.getOrDefault(SchoolWords.CONFIDENTIAL, List.of()),
                words.getOrDefault(SchoolWords.PHONE, List.of()),
                words.getOrDefault(SchoolWords.EMAIL_DOMAIN, List.of()),
                words.getOrDefault(SchoolWords.ADDRESS, List.of()),
                Optional.empty());
    }

    @Override
    public List<String> words(long owner, SchoolWords kind) {
        return words(owner).getOrDefault(kind, List.of());
    }

    @Override
    public Stream<Reading<?>> readings(long owner) {
        return Stream.of(allDevices(owner), allWords(owner), everybody(owner));
    }

    private record Said(SchoolWords kind, String words) {}

    private record Somebody(PersonKind kind, StaffMember member) {}

    private Map<SchoolWords, List<String>> words(long owner) {
        return allWords(owner).list().stream().collect(groupingBy(Said::kind, mapping(Said::words, toList())));
    }

    private Reading<Said> allWords(long owner) {
        return readings.of(
                "select kind, words from school_word where owner_id = ? order by kind, place",
                List.of(owner),
                (row, number) -> new Said(SchoolWords.valueOf(row.getString(1)), row.getString(2)));
    }

    private Reading<Somebody> everybody(long owner) {
        return readings.of(
                """
                        select kind, given_name || ' ' || family_name, position from person p
                        where (left_on is null or left_on >= :today) and (owner_id = :owner
                          or exists (select from role_held held where held.person_id = p.id and held.owner_id = :owner
                            and (held.until_day is null or held.until_day >= :today)))
                        order by lower(family_name), lower(given_name), id
                        """,
                Map.of("owner", owner, "today", LocalDate.now(clock)),
                (row, number) -> new Somebody(
                        PersonKind.valueOf(row.getString(1)), new StaffMember(row.getString(2), row.getString(3))));
    }

    private List<StaffMember> staff(long owner) {
        return everybody(owner).list().stream()
                .filter(somebody -> somebody.kind().isStaff())
                .map(Somebody::member)
                .toList();
    }

    @Override
    public List<Kept> devices(long owner) {
        return allDevices(owner).list();
    }

    private Reading<Kept> allDevices(long owner) {
        return readings.of(
                "select id, asset, make, model from school_device where owner_id = ? order by lower(asset)",
                List.of(owner),
                (row, number) ->
                        new Kept(row.getLong(1), new Device(row.getString(2), row.getString(3), row.getString(4))));
    }

    @Override
    public void keepDevice(long owner, Device device) {
        database.sql("""
                        insert into school_device (owner_id, asset, make, model) values (?, ?, ?, ?)
                        on conflict (owner_id, lower(asset)) do update
                        set asset = excluded.asset, make = excluded.make, model = excluded.model
                        """)
                .params(owner, device.asset(), device.make(), device.model())
                .update();
    }

    @Override
    public boolean removeDevice(long owner, long id) {
        return database.sql("delete from school_device where owner_id = ? and id = ?")
                        .params(owner, id)
                        .update()
                == 1;
    }

    @Override
    public void keepWords(long owner, SchoolWords kind, List<String> words) {
        database.sql("delete from school_word where owner_id = ? and kind = ?")
                .params(owner, kind.name())
                .update();
        for (int place = 0; place < words.size(); place++) {
            database.sql("insert into school_word (owner_id, kind, place, words) values (?, ?, ?, ?)")
                    .params(owner, kind.name(), place, words.get(place))
                    .update();
        }
    }
}
