package org.houserules.demo;

import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.houserules.WriteHouseRules;
import org.houserules.accounts.houserules.WriteHouseRules.Outcome;
import org.houserules.accounts.register.Concerns.Told;
import org.houserules.accounts.register.PublicSchool;
import org.houserules.accounts.register.PublicSchools;
import org.houserules.accounts.register.RaiseConcern;
import org.houserules.accounts.register.TellPublic;
import org.houserules.people.Owner;
import org.houserules.reading.Section;

/** What the public reads of a school's accounts, and what it says of them. */
final class LoadPublicSide {
    private final Story story;

    LoadPublicSide(Story story) {
        this.story = story;
    }

    void load(Owner school, Section told) {
        told.sections("public").forEach(one -> tell(school, one));
        told.sections("house-rules").forEach(one -> publish(school, one));
        told.sections("concerns").forEach(one -> raise(school, one));
    }

    private void tell(Owner school, Section told) {
        story.as(
                told.requiredText("by"),
                school,
                story.at(Script.days(told, "day").orElseThrow()),
                by -> story.room(TellPublic.class).tell(by, account(told), told.requiredText("purpose"), false));
    }

    private void publish(Owner school, Section told) {
        story.as(
                told.requiredText("by"),
                school,
                story.at(Script.days(told, "day").orElseThrow()),
                by -> {
                    WriteHouseRules write = story.room(WriteHouseRules.class);
                    long account = account(told).id();
                    Expect.is(Outcome.Done.class, write.save(by, account, told.requiredText("words"), 0), "draft");
                    return Expect.is(Outcome.Done.class, write.publish(by, account, 1), "house rules");
                });
    }

    /** What the public sees is read before anything is done for the school: the trust's accounts are among it. */
    private void raise(Owner school, Section told) {
        PublicSchools schools = story.room(PublicSchools.class);
        PublicSchool seen = schools.pathOf(school.id())
                .flatMap(schools::at)
                .map(held -> schools.school(held).what())
                .orElseThrow();
        story.byItself(school, story.at(Script.days(told, "day").orElseThrow()), owner -> {
            story.room(RaiseConcern.class)
                    .raise(
                            seen,
                            Optional.of(seen.find(account(told).id()).orElseThrow()),
                            new Told(
                                    told.requiredText("words"),
                                    told.requiredText("where"),
                                    told.requiredText("contact")));
            return owner;
        });
    }

    private OfficialAccount account(Section told) {
        String name = told.requiredText("account");
        return story.room(Accounts.class).all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
