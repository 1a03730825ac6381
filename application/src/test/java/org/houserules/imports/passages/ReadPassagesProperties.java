package org.houserules.imports.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.houserules.health.documents.Line;
import org.houserules.health.documents.PolicyDocument;
import org.houserules.health.documents.ReadDocument;
import org.houserules.health.understanding.Understand;
import org.houserules.health.understanding.Understood;
import org.houserules.reading.Unusable;

class ReadPassagesProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Property(tries = 300)
    void everyWordIsKeptInItsOrderWhateverTheLines(@ForAll("lines") List<Line> lines) {
        PolicyDocument document = new PolicyDocument("any", "", lines);

        List<Passage> passages = ReadPassages.of(Understand.document(document, TODAY));

        assertThat(words(passages.stream().map(Passage::says).toList()))
                .isEqualTo(words(lines.stream().map(Line::text).toList()));
    }

    @Property(tries = 150)
    void everyWordOfAnyTextIsKept(@ForAll("texts") String text) throws Unusable {
        Understood understood = Understand.document(
                ReadDocument.read("any.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), TODAY);

        assertThat(words(ReadPassages.of(understood).stream().map(Passage::says).toList()))
                .isEqualTo(words(understood.lines().stream().map(Line::text).toList()));
    }

    private static List<String> words(List<String> texts) {
        return List.of(String.join(" ", texts).strip().split("\\s+"));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line = Arbitraries.of(
                "1. Staff must be kind:",
                "1.1 No photographs.",
                "• a point. With two sentences:",
                "(a) a letter",
                "APPENDIX A",
                "Contents",
                "Social media policy",
                "Date: ____",
                "Pupils may post. They must:",
                "",
                "2 Definitions",
                "Reviewed on 3 May 2026");
        return line.list().ofMinSize(1).ofMaxSize(30).map(lines -> "x\n" + String.join("\n", lines));
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<String> labels =
                Arbitraries.of("", "", "1.", "1.1", "2", "(a)", "b)", "•", "-", "A1.2", "Appendix B", "iv)", "7B.1");
        Arbitrary<String> texts = Arbitraries.of(
                "Staff must not",
                "Contents",
                "be kind:",
                "They must. And also:",
                "Signed: ____",
                "a",
                "?",
                ": :",
                "Posting is allowed. Always.");
        Arbitrary<Line> line = net.jqwik.api.Combinators.combine(
                        labels,
                        texts,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 9))
                .as((label, text, heading, kind) -> new Line(
                        1, text, label, heading, kind == 0, kind == 1 ? List.of(text, "") : List.of(), List.of()));
        return line.list().ofMinSize(1).ofMaxSize(40).map(ReadPassagesProperties::numbered);
    }

    private static List<Line> numbered(List<Line> lines) {
        List<Line> numbered = new ArrayList<>();
        for (Line line : lines) {
            numbered.add(new Line(
                    numbered.size() + 1,
                    line.text(),
                    line.label(),
                    line.heading(),
                    line.margin(),
                    line.cells(),
                    line.starts()));
        }
        return numbered;
    }
}
