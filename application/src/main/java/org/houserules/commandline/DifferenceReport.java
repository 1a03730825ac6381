package org.houserules.commandline;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.SettingWords;
import org.houserules.policy.difference.Change;
import org.houserules.policy.difference.Change.Side;
import org.houserules.policy.difference.ChangeWords;
import org.houserules.policy.difference.Part;
import org.houserules.policy.difference.PolicyDifference;
import org.houserules.reading.Words;
import org.houserules.situations.PolicyOnTrial;
import tools.jackson.core.JsonGenerator;

/** What differs between two policies, for people and as JSON. */
final class DifferenceReport {
    private static final String FLOOR = "The floor under every policy holds as before: no policy can change it.";

    private final PolicyDifference difference;
    private final ChangeWords words = new ChangeWords(SettingWords.shipped(), DifferenceReport::summary);

    DifferenceReport(PolicyDifference difference) {
        this.difference = difference;
    }

    private static String summary(String control) {
        return PolicyOnTrial.controls()
                .find(control)
                .map(CatalogueEntry::summary)
                .orElse(control);
    }

    void text(PrintWriter out) {
        out.println("From " + named(difference.from()));
        out.println("to   " + named(difference.to()));
        if (difference.isEmpty()) {
            out.println();
            out.println("Nothing differs.");
        }
        for (Part.Level level : Part.Level.values()) {
            section(out, level);
        }
        out.println();
        out.println(FLOOR);
    }

    private void section(PrintWriter out, Part.Level level) {
        List<Change> changes = difference.of(level);
        if (!changes.isEmpty()) {
            out.println();
            out.println(level.heading());
            changes.forEach(change -> out.println("  " + mark(change) + " " + words.say(change)));
        }
    }

    private static char mark(Change change) {
        if (change.added()) {
            return '+';
        }
        return change.removed() ? '-' : '~';
    }

    private static String named(PolicyDifference.Named policy) {
        return policy.title() + " of " + policy.organisation() + ", version " + policy.version();
    }

    void json(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("format", 1);
        policy(json, "from", difference.from());
        policy(json, "to", difference.to());
        list(json, "policy", difference.of(Part.Level.POLICY));
        list(json, "signing", difference.of(Part.Level.SIGNING));
        grouped(json, "clauses", Part.CLAUSE, Part.Level.CLAUSE);
        grouped(json, "controls", Part.CONTROL, Part.Level.CONTROL);
        list(json, "answers", difference.of(Part.Level.ANSWER));
        json.writeStringProperty("floor", "unchanged");
        json.writeEndObject();
    }

    private static void policy(JsonGenerator json, String name, PolicyDifference.Named policy) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", policy.id());
        json.writeStringProperty("version", policy.version());
        json.writeEndObject();
    }

    private void grouped(JsonGenerator json, String name, Part whole, Part.Level level) {
        List<Change> all = difference.of(level);
        json.writeObjectPropertyStart(name);
        list(json, "added", only(all, whole, Change::added));
        list(json, "removed", only(all, whole, Change::removed));
        list(
                json,
                "changed",
                all.stream().filter(change -> change.part() != whole).toList());
        json.writeEndObject();
    }

    private static List<Change> only(List<Change> all, Part part, Predicate<Change> which) {
        return all.stream()
                .filter(change -> change.part() == part && which.test(change))
                .toList();
    }

    private void list(JsonGenerator json, String name, Collection<Change> changes) {
        json.writeArrayPropertyStart(name);
        changes.forEach(change -> change(json, change));
        json.writeEndArray();
    }

    private void change(JsonGenerator json, Change change) {
        json.writeStartObject();
        json.writeStringProperty("part", Words.of(change.part()));
        unlessEmpty(json, "clause", change.latest().clause());
        unlessEmpty(json, "ref", change.latest().ref());
        unlessEmpty(
                json,
                change.part().level() == Part.Level.CONTROL ? "control" : "about",
                change.about().key());
        unlessEmpty(json, "setting", change.about().setting());
        side(json, "from", change.before());
        side(json, "to", change.after());
        json.writeStringProperty("says", words.say(change));
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, String name, Optional<Side> side) {
        side.ifPresent(there -> json.writeStringProperty(name, there.written()));
    }

    private static void unlessEmpty(JsonGenerator json, String name, String written) {
        if (!written.isEmpty()) {
            json.writeStringProperty(name, written);
        }
    }
}
