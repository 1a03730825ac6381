package org.houserules.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.KeepRegister;
import org.houserules.accounts.KeepTeam;
import org.houserules.accounts.Member;
import org.houserules.authorisations.GiveAuthorisation;
import org.houserules.authorisations.Wanted;
import org.houserules.people.DescribeSchool;
import org.houserules.people.Device;
import org.houserules.people.Owner;
import org.houserules.people.SchoolWords;
import org.houserules.people.SignedIn;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.policy.AdoptPolicy;
import org.houserules.policy.Offer;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.situations.KeepSituations;

/** What a school has settled before it posts: permissions to post, its policy, its accounts, and what it says of itself. */
final class LoadStanding {
    private static final int SETTLED = -186;

    private final Story story;

    LoadStanding(Story story) {
        this.story = story;
    }

    void settle(Owner school, Section told) {
        String head = told.requiredText("head");
        told.sections("authorisations").forEach(one -> authorise(head, school, one));
        adopt(head, school, told.requiredText("policy"));
        describe(head, school, told);
        told.text("situations").ifPresent(file -> keepSituations(head, school, file));
    }

    private void keepSituations(String head, Owner school, String file) {
        story.as(head, school, story.at(SETTLED), by -> {
            try {
                return story.room(KeepSituations.class).all(by, file);
            } catch (Unusable broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private void authorise(String head, Owner school, Section told) {
        LocalDate from = story.day(Script.days(told, "from").orElse(SETTLED));
        Wanted wanted = new Wanted(
                story.person(told.requiredText("who")),
                new HashSet<>(told.words("platforms", Platform.class)),
                true,
                true,
                Optional.of(from.minusDays(20)),
                from,
                Optional.of(story.day(Script.days(told, "until").orElseThrow())));
        story.as(
                told.text("by").orElse(head),
                school,
                story.at(Script.days(told, "from").orElse(SETTLED)),
                by -> Expect.is(
                        GiveAuthorisation.Outcome.Given.class,
                        story.room(GiveAuthorisation.class).give(by, wanted),
                        "authorisation"));
    }

    private void adopt(String head, Owner school, String policy) {
        story.as(head, school, story.at(SETTLED), by -> {
            AdoptPolicy adopt = story.room(AdoptPolicy.class);
            Offer offer = adopt.offer(school.id(), policy, story.day(SETTLED)).orElseThrow();
            return Expect.is(AdoptPolicy.Outcome.Done.class, adopt.adopt(by, offer, offer.digest(), ""), policy);
        });
    }

    private void describe(String head, Owner school, Section told) {
        Map<SchoolWords, List<String>> words = new EnumMap<>(SchoolWords.class);
        words.put(SchoolWords.PHONE, told.texts("phones"));
        words.put(SchoolWords.EMAIL_DOMAIN, told.texts("email-domains"));
        words.put(SchoolWords.ADDRESS, told.texts("addresses"));
        words.put(SchoolWords.CONFIDENTIAL, told.texts("confidential"));
        List<Device> devices = told.sections("devices").stream()
                .map(one -> new Device(one.requiredText("asset"), one.requiredText("make"), one.requiredText("model")))
                .toList();
        story.as(head, school, story.at(SETTLED), by -> {
            story.room(DescribeSchool.class).keepWords(by, words);
            story.room(DescribeSchool.class).keepDevices(by, devices);
            told.sections("accounts").forEach(one -> account(by, one));
            return by;
        });
    }

    private void account(SignedIn by, Section told) {
        long id = story.room(KeepRegister.class)
                .enterEarlier(
                        by,
                        new AccountDetails(
                                told.requiredText("name"),
                                told.word("platform", Platform.class).orElseThrow(),
                                Readership.PUBLIC,
                                false,
                                told.requiredText("address"),
                                story.day(-1000),
                                Script.days(told, "until").map(story::day)),
                        "The head teacher of that time approved it.");
        told.texts("administrators").forEach(who -> join(by, id, who, Member.Part.ADMINISTRATOR));
        told.texts("moderators").forEach(who -> join(by, id, who, Member.Part.MODERATOR));
    }

    private void join(SignedIn by, long account, String who, Member.Part part) {
        List<?> wrong = story.room(KeepTeam.class)
                .join(
                        by,
                        story.room(Accounts.class).find(account).orElseThrow(),
                        story.person(who),
                        part,
                        story.day(SETTLED),
                        Optional.empty());
        Expect.nothing(wrong);
    }
}
