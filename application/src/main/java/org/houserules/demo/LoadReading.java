package org.houserules.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.acknowledgements.AcknowledgePolicy;
import org.houserules.acknowledgements.AskToRead;
import org.houserules.acknowledgements.BeginReading;
import org.houserules.acknowledgements.EnterPaper;
import org.houserules.acknowledgements.ShowReading;
import org.houserules.checklists.LookOver;
import org.houserules.checklists.PrivacyList;
import org.houserules.people.Owner;
import org.houserules.people.SignedIn;
import org.houserules.reading.Section;

/** Who has read the policy of a school: most have, some should have by now, and somebody joined yesterday. */
final class LoadReading {
    private static final int SOON_AFTER = 2;
    private static final int SPREAD = 9;
    private static final int LATER = 12;
    private static final int LOOKS = 3;

    private final Story story;
    private final LoadPeople people;

    LoadReading(Story story, LoadPeople people) {
        this.story = story;
        this.people = people;
    }

    void load(Owner school, Section told) {
        told.section("reading").ifPresent(reading -> read(school, told, reading));
        people.joiners(told.requiredText("head"), school, Somebody.of(told));
        begin(school, -1);
    }

    private void read(Owner school, Section told, Section reading) {
        int day = Script.days(reading, "day").orElseThrow();
        LocalDate due = story.day(Script.days(reading, "due").orElseThrow());
        story.as(told.requiredText("head"), school, story.at(day), by -> {
            Expect.nothingWrong(story.room(AskToRead.class).ask(by, Optional.of(due), reading.requiredText("why")));
            return by;
        });
        begin(school, day);
        List<String> not = reading.texts("not-read");
        List<String> onPaper = reading.texts("on-paper");
        int after = 0;
        for (Somebody person : Somebody.of(told)) {
            boolean there = person.left().isEmpty() && person.joined().isEmpty();
            if (there && !not.contains(person.signIn()) && !onPaper.contains(person.signIn())) {
                int read = day + SOON_AFTER + after++ % SPREAD;
                boolean looks = after % LOOKS != 0;
                story.as(
                        person.signIn(), school, story.at(read), me -> looks ? look(acknowledge(me)) : acknowledge(me));
            }
        }
        onPaper.forEach(who -> paper(school, told, who, day + LATER));
    }

    private void begin(Owner school, int day) {
        story.byItself(school, story.at(day), owner -> {
            story.room(BeginReading.class).of(owner.id());
            return owner;
        });
    }

    /** Those whom the policy does not concern do not have to. */
    private SignedIn acknowledge(SignedIn me) {
        String digest = story.room(ShowReading.class).of(me).orElseThrow().digest();
        story.room(AcknowledgePolicy.class).acknowledge(me, digest, Map.of());
        return me;
    }

    /** Over their own accounts; most have no more than the first list. */
    private SignedIn look(SignedIn me) {
        LookOver lookOver = story.room(LookOver.class);
        PrivacyList list = lookOver.list(PrivacyList.GENERAL);
        Set<String> all = list.steps().stream().map(PrivacyList.Step::id).collect(Collectors.toSet());
        Expect.nothingWrong(lookOver.look(me, list, all));
        return me;
    }

    private void paper(Owner school, Section told, String who, int day) {
        story.as(told.requiredText("office"), school, story.at(day), by -> {
            Expect.nothingWrong(story.room(EnterPaper.class).enter(by, story.person(who), Optional.of(story.day(day))));
            return by;
        });
    }
}
