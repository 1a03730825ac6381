package org.houserules.accounts.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest.AccountsThere;
import org.houserules.accounts.requests.AccountRequest.Facts;
import org.houserules.authorisations.Authorisations;
import org.houserules.authorisations.WrittenAuthorisation;
import org.houserules.people.People;
import org.houserules.people.Person;
import org.houserules.people.Schools;
import org.houserules.platforms.Platform;
import org.springframework.stereotype.Component;

/** What is known today of the people a request names, of the accounts there are, and of the school. */
@Component
class GatherRequestFacts {
    private static final List<Question> NAMING =
            List.of(Question.LINE_MANAGER, Question.ADMINISTRATORS, Question.MODERATORS);

    private final People people;
    private final Authorisations authorisations;
    private final CountAccounts accounts;
    private final Schools schools;
    private final Clock clock;

    GatherRequestFacts(
            People people, Authorisations authorisations, CountAccounts accounts, Schools schools, Clock clock) {
        this.people = people;
        this.authorisations = authorisations;
        this.accounts = accounts;
        this.schools = schools;
        this.clock = clock;
    }

    /** The answers, with the author's line manager as the register has it where no other is named. */
    Answers completed(long author, Answers answers) {
        Optional<Long> manager = lineManager(author);
        return answers.text(Question.LINE_MANAGER).isPresent()
                ? answers
                : manager.map(id -> answers.with(Question.LINE_MANAGER, String.valueOf(id)))
                        .orElse(answers);
    }

    private Optional<Long> lineManager(long author) {
        return people.find(author).flatMap(known -> known.details().lineManager());
    }

    Facts of(long owner, long author, Optional<Long> requestLeftOut, Answers answers) {
        LocalDate today = LocalDate.now(clock);
        Optional<Long> manager = lineManager(author);
        return new Facts(
                today,
                team(manager, answers, firstDay(answers, today)),
                manager,
                new AccountsThere(
                        accounts.ofSchool(owner, today, requestLeftOut),
                        accounts.ofTrust(owner, today, requestLeftOut)),
                schools.of(owner).emailDomains().stream()
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Who leaves before it goes live is never in its team. */
    private static LocalDate firstDay(Answers answers, LocalDate today) {
        return answers.day(Question.GO_LIVE).filter(today::isBefore).orElse(today);
    }

    private Map<Long, AccountRequest.Person> team(Optional<Long> manager, Answers answers, LocalDate day) {
        return Stream.concat(manager.stream(), NAMING.stream().flatMap(question -> answers.people(question).stream()))
                .distinct()
                .flatMap(id -> people.find(id).stream())
                .map(known -> fact(known, answers.platform(), day))
                .collect(Collectors.toUnmodifiableMap(AccountRequest.Person::id, Function.identity()));
    }

    private AccountRequest.Person fact(Person known, Optional<Platform> platform, LocalDate today) {
        return new AccountRequest.Person(
                known.id(),
                known.name(),
                works(known, today),
                platform.filter(asked -> isAuthorised(known.id(), asked, today)).isPresent());
    }

    private static boolean works(Person known, LocalDate today) {
        boolean joined =
                known.details().joined().filter(day -> day.isAfter(today)).isEmpty();
        return known.details().kind().isStaff() && joined && !known.hasLeft(today);
    }

    /** What was given may have ended, or not have begun. */
    private boolean isAuthorised(long person, Platform platform, LocalDate today) {
        return authorisations.of(person, today).stream()
                .filter(WrittenAuthorisation::mayPost)
                .filter(given -> given.platforms().contains(platform))
                .filter(given -> !given.from().isAfter(today))
                .anyMatch(given -> given.until().stream().noneMatch(last -> last.isBefore(today)));
    }
}
