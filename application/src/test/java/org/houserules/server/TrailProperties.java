package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.houserules.audit.Happening;

class TrailProperties {
    /** Any row, however it is spoilt; the database's note of the end is forged with it where it would tell. */
    @Property(tries = 40)
    void oneSpoiltRowIsFound(@ForAll @IntRange(min = 2, max = 6) int rows, @ForAll Spoilt spoilt, @ForAll int chosen) {
        TrailRoom room = TrailRoom.in(TestHouse.shared()).happens(rows);
        int row = Math.floorMod(chosen, rows - 1) + 1;
        assertThat(room.byHand(spoilt.statement.formatted(row))).isPositive();
        room.byHand("update trail_head set digest = (select digest from trail_event order by number desc limit 1)");

        assertThat(room.faults()).isNotEmpty();
    }

    @Property(tries = 60)
    void whateverWordsAreKeptTheTrailIsWhole(
            @ForAll Map<String, String> details, @ForAll long subject, @ForAll boolean clause) {
        TrailRoom room = TrailRoom.in(TestHouse.shared());
        Happening happening = Happening.byItself(room.school().id(), "thing-done", "thing", subject);
        for (Map.Entry<String, String> detail : details.entrySet()) {
            happening = happening.with(detail.getKey(), detail.getValue());
        }
        room.happens(clause ? happening.under("4") : happening);

        assertThat(room.faults()).isEmpty();
    }

    enum Spoilt {
        CHANGED("update trail_event set action = action || '.' where number = %d"),
        REMOVED("delete from trail_event where number = %d"),
        REMOVED_AND_CLOSED_UP("""
                with gone as (delete from trail_event where number = %1$d returning number)
                update trail_event set number = number + 1000 where number > (select number from gone)
                """),
        SWAPPED("""
                update trail_event set number = number + 1000 where number in (%1$d, %1$d + 1);
                update trail_event set number = 2 * %1$d + 1001 - number where number > 1000
                """),
        PUT_TWICE("""
                insert into trail_event select owner_id, number + 1000, at, person_id, action, kind, subject_id, clause,
                  payload, salt, payload_digest, previous, digest from trail_event where number = %d
                """);

        private final String statement;

        Spoilt(String statement) {
            this.statement = statement;
        }
    }
}
