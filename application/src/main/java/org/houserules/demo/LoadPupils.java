package org.houserules.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.OfficeAct;
import org.houserules.consent.RollInForce;
import org.houserules.consent.TellOffice;
import org.houserules.consent.Telling;
import org.houserules.consent.ToldBy;
import org.houserules.consent.ToldHow;
import org.houserules.consent.importing.ImportList;
import org.houserules.consent.importing.ImportList.NewUpload;
import org.houserules.consent.importing.ImportList.SomethingChanged;
import org.houserules.consent.importing.ListKind;
import org.houserules.people.Owner;
import org.houserules.people.SignedIn;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;

/** Brings in the roll and the consents as an office does: by lists, and by telephone in between. */
final class LoadPupils {
    private static final String ROLL = "id,given_name,family_name,preferred_name,year_group,form,date_of_birth,"
            + "do_not_identify,also_known_as,former_names,left_on\n";
    private static final String CONSENTS = "pupil_id,kind,purpose,answer,answered_on,until,answered_by\n";

    private final Story story;
    private final Owner school;
    private final String office;
    private final List<InventedPupil> pupils;

    LoadPupils(Story story, Owner school, Section told, PupilNames names) {
        this.story = story;
        this.school = school;
        this.office = told.requiredText("office");
        int count = told.number("pupils", 1, 5000).orElseThrow();
        int youngest = told.number("youngest", 3, 18).orElseThrow();
        this.pupils = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new InventedPupil(
                        told.requiredText("letter"), number, told.texts("forms"), names, youngest, story.day(0)))
                .toList();
    }

    /** A list, or what the office was told, on its day. */
    void bring(Section told) {
        int day = Script.days(told, "day").orElseThrow();
        switch (told.requiredText("list")) {
            case "roll" -> roll(day);
            case "consents" -> consents(day);
            default -> told(told);
        }
    }

    private void roll(int day) {
        LocalDate asOf = story.day(day);
        Stream<String> rows = pupils.stream().map(pupil -> pupil.row(asOf));
        bring(ListKind.ROLL, "roll.csv", ROLL + rows.collect(Collectors.joining("\n")), day);
    }

    private void consents(int day) {
        LocalDate asOf = story.day(day);
        Stream<String> rows = pupils.stream().flatMap(pupil -> new InventedConsents(pupil, story.day(0), asOf).rows());
        bring(ListKind.CONSENTS, "consents.csv", CONSENTS + rows.collect(Collectors.joining("\n")), day);
    }

    private void bring(ListKind list, String file, String text, int day) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        NewUpload upload = new NewUpload(list, file, bytes, story.day(day), true);
        story.as(office, school, story.at(day), by -> bring(upload, by));
    }

    private long bring(NewUpload file, SignedIn by) {
        ImportList lists = story.room(ImportList.class);
        try {
            long upload = lists.upload(file, by);
            lists.preview(upload, by);
            return lists.commit(upload, by, percent -> {});
        } catch (Unusable | SomethingChanged broken) {
            throw new IllegalStateException("The demo's list " + file.file() + " cannot be brought in.", broken);
        }
    }

    /** What the office was told in between, of the pupil at a place on the roll. */
    private void told(Section told) {
        Instant at = story.at(Script.days(told, "day").orElseThrow());
        int number = told.number("pupil", 1, pupils.size()).orElseThrow();
        OfficeAct act = told.word("act", OfficeAct.class).orElseThrow();
        story.as(office, school, at, by -> {
            Telling telling = new Telling(
                    key(by, pupils.get(number - 1).id()),
                    act,
                    act == OfficeAct.DO_NOT_IDENTIFY ? Set.of() : Set.of(ConsentKind.PHOTO, ConsentKind.NAME),
                    ConsentPurpose.ANY,
                    told.word("by", ToldBy.class).orElseThrow(),
                    told.word("how", ToldHow.class).orElseThrow(),
                    at,
                    told.text("note").orElse(""));
            story.room(TellOffice.class).tell(telling, by);
            return by;
        });
    }

    private long key(SignedIn by, String id) {
        return story.room(RollInForce.class).pupils(by.owner().id()).stream()
                .filter(known -> known.pupil().id().equals(id))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
