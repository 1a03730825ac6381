package org.houserules.accounts.kept.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.Matter;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.accounts.kept.Standing;
import org.houserules.accounts.kept.Standings.Alarm;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Standings as the database takes them: many rows in one document. */
final class StandingsJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Matter>> MATTERS = new TypeReference<>() {};

    private StandingsJson() {}

    private record Row(
            long account,
            Instant reviewed,
            String policy,
            String state,
            boolean alarm,
            List<Kind> kinds,
            List<Matter> matters,
            int breached,
            int cannotTell,
            int drifted,
            Optional<LocalDate> coverLost,
            Optional<LocalDate> evaluationDue,
            Optional<LocalDate> closureDue,
            Optional<LocalDate> lastPost) {
        static Row of(Standing standing) {
            return new Row(
                    standing.account(),
                    standing.reviewed(),
                    standing.policy(),
                    standing.state(),
                    !standing.alarms().isEmpty(),
                    standing.kinds(),
                    standing.matters(),
                    standing.breached(),
                    standing.cannotTell(),
                    standing.drifted(),
                    standing.coverLost(),
                    standing.evaluationDue(),
                    standing.closureDue(),
                    standing.lastPost());
        }
    }

    private record AlarmRow(long account, Kind kind, String matter, String words, boolean began) {}

    static String rows(List<Standing> standings) {
        return JSON.writeValueAsString(standings.stream().map(Row::of).toList());
    }

    static String alarms(List<Alarm> alarms) {
        return JSON.writeValueAsString(alarms.stream()
                .map(alarm -> new AlarmRow(
                        alarm.account(),
                        alarm.matter().kind(),
                        alarm.matter().key(),
                        alarm.matter().what(),
                        alarm.began()))
                .toList());
    }

    static List<Matter> matters(String kept) {
        return JSON.readValue(kept, MATTERS);
    }
}
