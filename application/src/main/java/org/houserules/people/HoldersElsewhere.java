package org.houserules.people;

import java.util.List;
import org.houserules.people.SigningFacts.RoleOf;

/** What another room says of who holds a role, as if it were kept here. */
final class HoldersElsewhere {
    private HoldersElsewhere() {}

    /** @param unchanged days between which the holders are the same */
    static List<RoleOf> of(RoleHolders room, long owner, Period unchanged) {
        return room.on(owner, unchanged.from().orElseThrow()).stream()
                .map(person -> new RoleOf(person, room.role(), unchanged))
                .toList();
    }
}
