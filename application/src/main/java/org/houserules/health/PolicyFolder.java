package org.houserules.health;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.health.documents.Line;
import org.houserules.health.documents.PolicyDocument;
import org.houserules.health.findings.Contradiction;
import org.houserules.health.findings.Finding;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** Checks a policy in its folder as if its clauses were a document; lines are those of its file. */
public final class PolicyFolder {
    private PolicyFolder() {}

    /** @param folder of a policy that can be read, or its file */
    public static HealthReport check(HealthCheck check, Path folder, LocalDate on) throws Unusable {
        Path file = Files.isDirectory(folder) ? folder.resolve("policy.yaml") : folder;
        return check(check, folder.toString(), YamlFile.read(file, new Faults()), on);
    }

    /** Of one that is in no folder. */
    static HealthReport check(HealthCheck check, String name, byte[] policy, LocalDate on) throws Unusable {
        return check(check, name, YamlFile.parse(name, policy, new Faults()), on);
    }

    private static HealthReport check(HealthCheck check, String name, Section top, LocalDate on) {
        PolicyDocument document = new PolicyDocument(name, "", lines(top));
        HealthReport report = check.check(document, on);
        List<Finding> findings = Stream.concat(report.findings().stream(), choices(top))
                .sorted(java.util.Comparator.comparing(Finding::kind).thenComparing(Finding::line))
                .toList();
        return new HealthReport(
                report.document(),
                top.requiredText("title"),
                top.requiredText("organisation"),
                top.text("dated").orElse(""),
                report.reviewDue(),
                report.clauses(),
                findings);
    }

    private static List<Line> lines(Section top) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(top.line("title"), top.requiredText("title"), ""));
        top.text("dated").ifPresent(day -> lines.add(line(top.line("dated"), "dated: " + day, "")));
        Optional<Section> adopted = top.section("adopted");
        String by = adopted.flatMap(section -> section.text("by")).orElse("");
        String on = adopted.flatMap(section -> section.text("on")).orElse("");
        lines.add(row(top.line("adopted"), "adopted by " + by + " on", on));
        top.section("review").ifPresent(review -> {
            review.text("due").ifPresent(due -> lines.add(line(review.line("due"), "review due: " + due, "")));
            review.text("cycle")
                    .ifPresent(often -> lines.add(line(review.line("cycle"), "review cycle: " + often, "")));
        });
        top.sections("clauses")
                .forEach(clause -> lines.add(line(
                        clause.line("says"),
                        clause.requiredText("says").strip().replaceAll("\\s+", " "),
                        clause.text("ref").orElse("•"))));
        return List.copyOf(lines);
    }

    private static Line row(int number, String label, String value) {
        String text = (label + " | " + value).strip();
        return new Line(number, text, "", 0, false, List.of(label, value), List.of());
    }

    private static Line line(int number, String text, String label) {
        return new Line(number, text, label, 0, false, List.of(), List.of());
    }

    /** Where the policy itself says that its document contradicts itself. */
    private static Stream<Finding> choices(Section top) {
        return top.sections("choices").stream().flatMap(choice -> {
            List<Section> between = choice.sections("between");
            Section first = between.getFirst();
            return between.stream()
                    .skip(1)
                    .limit(1)
                    .map(other -> Contradiction.of(
                            choice.requiredText("ask"),
                            first.line("says"),
                            first.requiredText("says"),
                            other.line("says"),
                            other.requiredText("says")));
        });
    }
}
