package org.houserules.situations;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.policy.Expectation;
import org.houserules.posts.Surroundings;
import org.houserules.posts.files.SurroundingsFiles;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** A file of situations with the roll, consents and school that they share. */
public record SituationFile(Surroundings surroundings, List<Situation> situations) {

    public static SituationFile read(Path file, Faults faults) throws Unusable {
        Section top = YamlFile.read(file, faults);
        top.number("format", 1, 1);
        SituationFile read = situations(top, surroundings(top, faults));
        top.refuseUnknown();
        return read;
    }

    /**
     * A file from a stranger: it may lead to no other file, and plays among the pupils that are given here.
     *
     * @throws Unusable with every fault found
     */
    public static SituationFile parse(String name, String text, Surroundings cast) throws Unusable {
        Faults faults = new Faults();
        Section top = YamlFile.parse(name, text.getBytes(StandardCharsets.UTF_8), faults);
        NoFiles.refuse(top);
        faults.throwIfAny();
        top.number("format", 1, 1);
        SituationFile read = situations(top, cast);
        top.refuseUnknown();
        faults.throwIfAny();
        return read;
    }

    /**
     * One situation alone, with its day, from a stranger.
     *
     * @throws Unusable with every fault found
     */
    public static Situation one(String name, String text, Surroundings cast) throws Unusable {
        Faults faults = new Faults();
        Section section = YamlFile.parse(name, text.getBytes(StandardCharsets.UTF_8), faults);
        NoFiles.refuseIn(section);
        if (section.date("on").isEmpty()) {
            section.fault("on", "The situation does not say on which day it plays", "Add on: 2026-11-20, for example.");
        }
        faults.throwIfAny();
        SubjectReader subjects = new SubjectReader(cast.school().emailDomains());
        Situation read = situation(section, LocalDate.EPOCH, subjects);
        faults.throwIfAny();
        return read;
    }

    private static SituationFile situations(Section top, Surroundings surroundings) {
        Optional<LocalDate> on = top.date("on");
        if (on.isEmpty()) {
            top.fault("on", "The situations do not say on which day they play", "Add on: 2026-11-20, for example.");
        }
        SubjectReader subjects = new SubjectReader(surroundings.school().emailDomains());
        List<Situation> situations = new ArrayList<>();
        for (Section section : top.sections("situations")) {
            situations.add(situation(section, on.orElse(LocalDate.EPOCH), subjects));
        }
        return new SituationFile(surroundings, List.copyOf(situations));
    }

    private static Surroundings surroundings(Section top, Faults faults) throws Unusable {
        Optional<Path> roll = top.text("roll").map(top.folder()::resolve);
        Optional<Path> consents = top.text("consents").map(top.folder()::resolve);
        Optional<Path> school = top.text("school").map(top.folder()::resolve);
        return SurroundingsFiles.read(roll, consents, school, faults);
    }

    private static Situation situation(Section section, LocalDate usual, SubjectReader subjects) {
        String control = section.requiredText("control");
        LocalDate on = section.date("on").orElse(usual);
        Situation situation = new Situation(
                section.requiredText("name"),
                section.file(),
                section.line(),
                on,
                subjects.subject(section, control, on),
                section.section("expect")
                        .map(expect -> Expectation.read(control, expect))
                        .orElseGet(() -> nothingExpected(section, control)));
        section.refuseUnknown();
        return situation;
    }

    private static Expectation nothingExpected(Section section, String control) {
        section.fault("expect", "The situation expects nothing", "Add expect: with findings: [] at least.");
        return new Expectation(control, Optional.empty(), List.of());
    }
}
