package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AccountRequest.Person;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** Everybody in the team works here or holds a written authorisation for the platform. */
@Control(
        key = "active-team",
        summary = "Everybody in the team works here or holds a written authorisation for the platform.")
final class ActiveTeam implements Check<AccountRequest, NoSetting> {
    @Override
    public Stream<Finding> check(AccountRequest request, NoSetting setting) {
        Stream<Finding> administrators = of(request, Question.ADMINISTRATORS);
        Stream<Finding> moderators = of(request, Question.MODERATORS);
        return isNamed(request) ? Stream.concat(administrators, moderators) : Stream.of(nobody());
    }

    static boolean mayServe(Person person) {
        return person.works() || person.authorised();
    }

    private static boolean isNamed(AccountRequest request) {
        return Stream.of(Question.ADMINISTRATORS, Question.MODERATORS)
                .anyMatch(question -> !request.people(question).isEmpty());
    }

    private static Stream<Finding> of(AccountRequest request, Question question) {
        return request.people(question).stream().distinct().map(person -> judge(person, question));
    }

    private static Finding judge(Person person, Question question) {
        return mayServe(person)
                ? OnForm.met(question, person.name() + " may be in the team.")
                : OnForm.breached(
                        question,
                        person.name()
                                + " neither works here nor holds an authorisation for this platform on the day it goes live.",
                        "Name somebody else, or have them authorised in writing first.");
    }

    private static Finding nobody() {
        return OnForm.cannotTell(
                Question.ADMINISTRATORS, "Nobody is named for the team.", "Name those who will look after it.");
    }
}
