package org.houserules.situations;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.guidance.Asker;
import org.houserules.guidance.MayI;
import org.houserules.guidance.Reply;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.Words;
import org.houserules.reading.YamlFile;

/** A file of worked questions. */
public record QuestionFile(List<AskedQuestion> questions) {
    private static final String NAME = "ask.yaml";

    /** Questions stand in a file of this name, beside the files of the controls. */
    public static boolean is(Path file) {
        return file.endsWith(NAME);
    }

    public static QuestionFile read(Path file, MayI mayI, Faults faults) throws Unusable {
        Section top = YamlFile.read(file, faults);
        top.number("format", 1, 1);
        QuestionFile read = new QuestionFile(top.sections("questions").stream()
                .map(section -> question(section, mayI))
                .toList());
        top.refuseUnknown();
        return read;
    }

    private static AskedQuestion question(Section section, MayI mayI) {
        Map<String, String> told = new HashMap<>(section.textMap("facts"));
        told.forEach((fact, value) -> mayI.wrong(fact, value)
                .ifPresent(what -> section.fault("facts", what, "docs/answers.md lists the facts.")));
        section.word("as", Asker.class).ifPresent(as -> told.put("as", Words.of(as)));
        if (!section.has("answer")) {
            section.fault("answer", "The question expects no answer", "Add answer: yes, no, only-if or ask.");
        }
        AskedQuestion read = new AskedQuestion(
                section.requiredText("ask"),
                section.file(),
                section.line(),
                Map.copyOf(told),
                section.word("answer", Reply.class).orElse(Reply.ASK),
                section.texts("ref"),
                section.has("needs") ? Optional.of(section.texts("needs")) : Optional.empty());
        section.refuseUnknown();
        return read;
    }
}
