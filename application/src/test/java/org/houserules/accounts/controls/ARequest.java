package org.houserules.accounts.controls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AccountRequest.AccountsThere;
import org.houserules.accounts.requests.AccountRequest.Facts;
import org.houserules.accounts.requests.AccountRequest.Person;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Readers;
import org.houserules.platforms.Platform;
import org.houserules.reading.Words;

/** A complete request for the Facebook page of a school club, which nothing stands against. Every change makes a new one. */
final class ARequest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate GOES_LIVE = LocalDate.of(2026, 12, 1);
    static final LocalDate CLOSES = LocalDate.of(2027, 7, 20);
    static final Person EUPHEMIA = new Person(1, "Euphemia Dibble", true, false);
    static final Person BARNABY = new Person(2, "Barnaby Thistle", true, false);
    static final Person AUTHORISED = new Person(3, "Clementine Moss of the agency", false, true);
    static final Person STRANGER = new Person(4, "Ignatius Gorse", false, false);

    private Map<Question, String> answers = new EnumMap<>(Question.class);
    private AccountsThere there = new AccountsThere(Map.of(), Optional.of(Map.of()));
    private Set<String> emailDomains = Set.of("mudlark.example");
    private Map<Long, Person> team = new HashMap<>();
    private Optional<Long> lineManager = Optional.empty();
    private Set<String> statements = Set.of();

    private ARequest() {}

    static ARequest aRequest() {
        return aBlankOne()
                .with(Question.PLATFORM_ASKED, "facebook")
                .with(Question.AIMS, "Families see what their children made in the club this week.")
                .with(Question.CONTENT, "Photographs of models and drawings, and the dates of the club.")
                .with(Question.REASON, "Families ask what the club does, and letters get lost on the way.")
                .readers(Question.AUDIENCE, adults(ReaderKind.FAMILIES))
                .with(Question.ADD_TEXT, "team")
                .with(Question.ADD_COMMENTS, "team")
                .with(Question.ADD_PICTURES, "team")
                .with(Question.TALK_WITH_HEAD, "Families only, and nobody comments.")
                .lineManager(BARNABY)
                .people(Question.ADMINISTRATORS, EUPHEMIA, BARNABY)
                .people(Question.MODERATORS, EUPHEMIA, BARNABY)
                .with(Question.GO_LIVE, GOES_LIVE)
                .with(Question.CLOSES, CLOSES)
                .with(Question.ENDING, "The page is taken down, and families are told.")
                .with(Question.YOUNGER_CHILDREN, "We look at new followers every Friday.")
                .with(Question.VULNERABLE, "no")
                .with(Question.LEARNING_DISABILITIES, "no")
                .with(Question.ADVERTISING, "no")
                .with(Question.EMAIL_ADDRESS, "club@mudlark.example");
    }

    static ARequest aBlankOne() {
        return new ARequest();
    }

    static Readers adults(ReaderKind kind) {
        return new Readers(kind, Optional.empty(), Optional.empty(), "", "");
    }

    static Readers aged(ReaderKind kind, int youngest, int oldest) {
        return new Readers(kind, Optional.of(youngest), Optional.of(oldest), "", "");
    }

    ARequest with(Question question, String answer) {
        return change(copy -> copy.answers.put(question, answer));
    }

    ARequest with(Question question, LocalDate day) {
        return with(question, day.toString());
    }

    ARequest without(Question question) {
        return change(copy -> copy.answers.remove(question));
    }

    ARequest on(Platform platform) {
        return with(Question.PLATFORM_ASKED, Words.of(platform));
    }

    ARequest readers(Question question, Readers... readers) {
        return with(question, Readers.write(List.of(readers)));
    }

    ARequest people(Question question, Person... people) {
        return with(question, Stream.of(people).map(person -> "" + person.id()).collect(Collectors.joining(",")))
                .change(copy -> Stream.of(people).forEach(person -> copy.team.put(person.id(), person)));
    }

    /** Named, and the same on the register. */
    ARequest lineManager(Person person) {
        return people(Question.LINE_MANAGER, person).onRegister(person);
    }

    ARequest onRegister(Person... lineManager) {
        return change(copy -> {
            copy.lineManager = Stream.of(lineManager).map(Person::id).findFirst();
            Stream.of(lineManager).forEach(person -> copy.team.put(person.id(), person));
        });
    }

    ARequest stated(String... tokens) {
        return change(copy -> copy.statements = Set.of(tokens));
    }

    ARequest there(Map<Platform, Integer> school, Optional<Map<Platform, Integer>> trust) {
        return change(copy -> copy.there = new AccountsThere(school, trust));
    }

    ARequest emailDomains(String... domains) {
        return change(copy -> copy.emailDomains = Set.copyOf(new ArrayList<>(List.of(domains))));
    }

    AccountRequest request() {
        return new AccountRequest(
                new Answers(answers),
                new Facts(TODAY, Map.copyOf(team), lineManager, there, emailDomains),
                statements,
                Map.of());
    }

    private ARequest change(Consumer<ARequest> change) {
        ARequest copy = new ARequest();
        copy.answers.putAll(answers);
        copy.there = there;
        copy.emailDomains = emailDomains;
        copy.team = new HashMap<>(team);
        copy.lineManager = lineManager;
        copy.statements = statements;
        change.accept(copy);
        return copy;
    }
}
