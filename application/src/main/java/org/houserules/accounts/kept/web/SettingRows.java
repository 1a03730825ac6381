package org.houserules.accounts.kept.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.kept.Observation;
import org.houserules.accounts.kept.SchoolDay;
import org.houserules.accounts.kept.Setting;
import org.houserules.accounts.kept.web.KeptView.SettingRow;
import org.houserules.people.BritishDays;
import org.houserules.people.WorkItem.Tone;
import org.houserules.policy.Citation.OfClause;
import org.houserules.policy.JudgedFinding;

/** The settings that a policy wants against what was seen of them. */
final class SettingRows {
    private SettingRows() {}

    static List<SettingRow> of(List<JudgedFinding> findings, Map<Setting, Observation> seen) {
        return findings.stream()
                .flatMap(judged -> Setting.find(judged.control()).stream()
                        .map(setting -> row(setting, judged, Optional.ofNullable(seen.get(setting)))))
                .toList();
    }

    private static SettingRow row(Setting setting, JudgedFinding judged, Optional<Observation> seen) {
        Stream<String> first = judged.citation() instanceof OfClause clause ? Stream.of(clause.ref()) : Stream.empty();
        List<String> refs = Stream.concat(first, judged.alsoIn().stream().map(OfClause::ref))
                .distinct()
                .toList();
        Tone tone = switch (judged.finding().result()) {
            case MET -> Tone.MET;
            case BREACHED -> Tone.STOP;
            case CANNOT_TELL -> Tone.ASK;
        };
        String words = switch (judged.finding().result()) {
            case MET -> "as wanted";
            case BREACHED -> "not so";
            case CANNOT_TELL -> "cannot be told";
        };
        return new SettingRow(
                setting.words(), refs, tone, words, seen.map(SettingRows::when).orElse("Nobody has looked yet"));
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
