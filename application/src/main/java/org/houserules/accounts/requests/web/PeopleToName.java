package org.houserules.accounts.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AnswerWords;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReadAnswer;
import org.houserules.accounts.requests.Request;
import org.houserules.authorisations.Authorisations;
import org.houserules.authorisations.WrittenAuthorisation;
import org.houserules.people.BritishDays;
import org.houserules.people.People;
import org.houserules.people.People.Listed;
import org.houserules.people.Person;
import org.houserules.platforms.Platform;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The people whom a form may name, and what has to be known of each. */
@Component
class PeopleToName {
    private static final int MOST = 2000;

    private final People people;
    private final Authorisations authorisations;
    private final TransactionTemplate reading;
    private final Clock clock;

    PeopleToName(People people, Authorisations authorisations, TransactionTemplate reading, Clock clock) {
        this.people = people;
        this.authorisations = authorisations;
        this.reading = reading;
        this.clock = clock;
    }

    /** Somebody kept already may have left since; nobody else who has left can be named. */
    ReadAnswer reader() {
        return new ReadAnswer(
                LocalDate.now(clock),
                id -> Boolean.TRUE.equals(
                        reading.execute(status -> people.find(id).isPresent())));
    }

    List<Listed> here(long owner) {
        People.Search all =
                new People.Search(owner, "", Optional.empty(), Optional.empty(), false, LocalDate.now(clock));
        return people.list(all, Optional.empty(), MOST);
    }

    /** Whoever signs as the author's line manager, and whom the form names already, though somebody else signs. */
    List<TaskPage.Choice> lineManagers(Request request) {
        return Stream.concat(
                        lineManager(request.author()).stream(),
                        request.answers().people(Question.LINE_MANAGER).stream())
                .distinct()
                .flatMap(id -> people.find(id).stream())
                .map(one -> new TaskPage.Choice(
                        String.valueOf(one.id()),
                        one.name() + " – " + one.details().position()))
                .toList();
    }

    String hintOnLineManager(long author) {
        return lineManager(author).isPresent()
                ? "As the register of people has it. If that is wrong, ask the headteacher to change it there first."
                : "The register of people has nobody. If your line manager has to sign, ask the headteacher to enter"
                        + " them there first.";
    }

    private Optional<Long> lineManager(long author) {
        return people.find(author).flatMap(known -> known.details().lineManager());
    }

    static List<TaskPage.Choice> choices(List<Listed> here, List<String> without) {
        return here.stream()
                .filter(one -> !without.contains(String.valueOf(one.id())))
                .map(one -> new TaskPage.Choice(
                        String.valueOf(one.id()),
                        one.name() + " – " + one.position()
                                + away(one).map(days -> " (" + days + ")").orElse("")))
                .toList();
    }

    List<TaskPage.Chosen> chosen(List<Listed> here, List<String> numbers, Optional<Platform> platform) {
        Map<String, Listed> known =
                here.stream().collect(Collectors.toMap(one -> String.valueOf(one.id()), Function.identity()));
        return numbers.stream()
                .map(number -> Optional.ofNullable(known.get(number))
                        .map(one -> new TaskPage.Chosen(number, one.name(), remarks(one, platform)))
                        .orElseGet(() -> notHere(number)))
                .toList();
    }

    private TaskPage.Chosen notHere(String number) {
        boolean digits =
                number.length() <= 18 && !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
        Optional<Person> left = digits ? people.find(Long.parseLong(number)) : Optional.empty();
        return left.map(person -> new TaskPage.Chosen(number, person.name(), "has left"))
                .orElse(new TaskPage.Chosen(number, "Somebody who is not in the register", ""));
    }

    private String remarks(Listed one, Optional<Platform> platform) {
        LocalDate today = LocalDate.now(clock);
        Optional<String> kind = one.kind().isStaff()
                ? Optional.empty()
                : Optional.of("not staff: " + one.kind().called());
        Optional<String> coming = one.joined().filter(today::isBefore).map(day -> "joins on " + BritishDays.day(day));
        Optional<String> unauthorised = platform.filter(asked -> !isAuthorised(one.id(), asked, today))
                .map(asked -> "no permission to post on " + AnswerWords.called(asked));
        return Stream.of(kind, coming, away(one), unauthorised)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> away(Listed one) {
        return one.awayUntil().map(last -> "away until " + BritishDays.day(last));
    }

    private boolean isAuthorised(long person, Platform platform, LocalDate today) {
        return authorisations.of(person, today).stream()
                .filter(WrittenAuthorisation::mayPost)
                .filter(given ->
                        given.platforms().contains(platform) && !given.from().isAfter(today))
                .anyMatch(given -> given.until().stream().noneMatch(last -> last.isBefore(today)));
    }
}
