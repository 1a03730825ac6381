package org.houserules.accounts.kept.web;

import java.util.List;
import org.houserules.accounts.kept.Observation;
import org.houserules.accounts.kept.Promised.Cited;
import org.houserules.accounts.kept.Promised.Line;
import org.houserules.accounts.kept.SchoolDay;
import org.houserules.accounts.kept.web.KeptView.SettingRow;
import org.houserules.people.BritishDays;

/** The settings of an account in a line each: the same ones, standing the same, as on the page that has all of each. */
final class SettingRows {
    private SettingRows() {}

    static List<SettingRow> of(List<Line> lines) {
        return lines.stream().map(SettingRows::row).toList();
    }

    private static SettingRow row(Line line) {
        return new SettingRow(
                line.setting().words(),
                line.clauses().stream().map(Cited::ref).distinct().toList(),
                SettingView.tone(line),
                SettingView.tag(line),
                line.seen().map(kept -> when(kept.observation())).orElse("Nobody has looked yet"));
    }

    private static String when(Observation seen) {
        String day = SchoolDay.of(seen.at());
        return switch (seen.how()) {
            case READ_FROM_PLATFORM -> "read from the platform on " + day;
            case FOUND_ON_PAGE -> "found on its page on " + day;
            case ATTESTED ->
                "told by " + seen.person().orElse("somebody") + " on " + day
                        + seen.until()
                                .map(last -> ", counts until " + BritishDays.day(last))
                                .orElse("");
        };
    }
}
