package org.houserules.accounts.requests;

import static org.houserules.accounts.requests.Question.Kind.DAY;
import static org.houserules.accounts.requests.Question.Kind.EMAIL;
import static org.houserules.accounts.requests.Question.Kind.LINE;
import static org.houserules.accounts.requests.Question.Kind.NUMBER;
import static org.houserules.accounts.requests.Question.Kind.PEOPLE;
import static org.houserules.accounts.requests.Question.Kind.PERSON;
import static org.houserules.accounts.requests.Question.Kind.PLATFORM;
import static org.houserules.accounts.requests.Question.Kind.READERS;
import static org.houserules.accounts.requests.Question.Kind.TEXT;
import static org.houserules.accounts.requests.Question.Kind.WHO_ADDS;
import static org.houserules.accounts.requests.Question.Kind.YES_NO;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question of the form. It is asked where the school's policy binds a control that needs its answer, or always. */
public enum Question {
    PLATFORM_ASKED(Task.WHAT, PLATFORM, "Which platform is it on?"),
    HOST(Task.WHAT, LINE, "Who hosts it, if that is not the platform itself?", "terms-of-use"),
    NAME(Task.WHAT, LINE, "What is it to be called?"),
    DEPARTMENT(Task.WHAT, LINE, "Which department or part of the school asks for it?", "reason-given", "account-limit"),
    ONE_SUBJECT(Task.WHAT, YES_NO, "Is it for one subject or department only?", "account-limit"),
    LINE_MANAGER(Task.WHAT, PERSON, "Who is your line manager?", "approval-chain"),

    PUBLIC_PURPOSE(Task.PURPOSE, LINE, "What is it for, in one sentence for parents?"),
    AIMS(Task.PURPOSE, TEXT, "What are its aims?", "reason-given"),
    CONTENT(Task.PURPOSE, TEXT, "What will be on it?", "reason-given"),
    REASON(Task.PURPOSE, TEXT, "What is the teaching or business reason for it?", "reason-given"),

    AUDIENCE(Task.READERS, READERS, "Who is it meant for?"),
    CONTRIBUTORS(
            Task.READERS,
            READERS,
            "Who beside its team may add to it?",
            "interaction-level",
            "vetting-plan",
            "parental-consent-plan",
            "minimum-age"),
    ADD_TEXT(Task.READERS, WHO_ADDS, "Who may add text?", "interaction-level"),
    ADD_COMMENTS(Task.READERS, WHO_ADDS, "Who may comment?", "interaction-level"),
    ADD_PICTURES(Task.READERS, WHO_ADDS, "Who may add pictures?", "interaction-level"),
    TALK_WITH_HEAD(
            Task.READERS,
            TEXT,
            "What was said about readers and contributors when you talked with the headteacher?",
            "interaction-level"),

    ADMINISTRATORS(Task.TEAM, PEOPLE, "Who administers it?"),
    MODERATORS(Task.TEAM, PEOPLE, "Who moderates what others add?"),
    HOURS(Task.TEAM, NUMBER, "How many hours a week will it take?", "effort-considered"),
    WHOSE_HOURS(Task.TEAM, LINE, "Whose hours are they?", "effort-considered"),
    VETTING(Task.TEAM, LINE, "Who vets contributors from outside, and how?", "vetting-plan"),

    GO_LIVE(Task.DATES, DAY, "When should it go live?"),
    CLOSES(Task.DATES, DAY, "When will it close?", "closure-date"),
    ENDING(Task.DATES, TEXT, "How will it end: what happens to what is on it, and who is told?", "closure-date"),
    POSTS_EVERY(Task.DATES, NUMBER, "At least one post every how many days?", "not-neglected"),

    SUCCESS(Task.SUCCESS, TEXT, "How will you find out whether it works?", "evaluation-plan"),
    EVALUATED_ON(Task.SUCCESS, DAY, "When will you look at that first?", "evaluation-plan"),

    SECURITY(Task.SAFETY, TEXT, "What keeps unsuitable people away from it?", "security-measures"),
    YOUNGER_CHILDREN(
            Task.SAFETY, TEXT, "What will you do about children who are too young for the platform?", "minimum-age"),
    VULNERABLE(Task.SAFETY, YES_NO, "Is it meant for vulnerable young people?", "vulnerable-audience"),
    VULNERABLE_WHY(Task.SAFETY, TEXT, "Why is the web right for them?", "vulnerable-audience"),
    LEARNING_DISABILITIES(
            Task.SAFETY, YES_NO, "Will adults with learning disabilities contribute?", "parental-consent-plan"),
    CONSENT_PLAN(
            Task.SAFETY,
            TEXT,
            "How will parents or responsible adults be told, and their consent be asked?",
            "parental-consent-plan"),

    EMAIL_ADDRESS(Task.LOOK, EMAIL, "Which e-mail address is it opened with?", "official-email"),
    BRAND(Task.LOOK, TEXT, "How will the school's name, logo and look be used?", "brand-approval"),
    ADVERTISING(Task.LOOK, YES_NO, "Will you advertise for contributors from outside?", "advertising-approval"),
    ADVERTISING_HOW(Task.LOOK, TEXT, "How and where will you advertise?", "advertising-approval"),
    TERMS(Task.LOOK, YES_NO, "Have you read the host's terms of use, and will they be kept?", "terms-of-use"),
    UNLISTED(Task.LOOK, YES_NO, "Do only pupils use it, so that it is left out of the public list?");

    /** How it is answered, and how the answer is kept in one string. */
    public enum Kind {
        /** Up to 200 characters. */
        LINE,
        /** Up to 4,000 characters; line breaks are kept. */
        TEXT,
        /** 2026-11-20. */
        DAY,
        /** A whole number from 1 to 999. */
        NUMBER,
        /** "yes" or "no". */
        YES_NO,
        /** A word such as "facebook". */
        PLATFORM,
        EMAIL,
        /** The number of somebody in the register of people. */
        PERSON,
        /** Their numbers, parted by commas. */
        PEOPLE,
        /** See {@link Readers}. */
        READERS,
        /** A word of {@link WhoAdds}. */
        WHO_ADDS
    }

    private static final Map<String, Question> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Question::key, question -> question));

    private final Task task;
    private final Kind kind;
    private final String words;
    private final Set<String> wantedBy;

    Question(Task task, Kind kind, String words, String... wantedBy) {
        this.task = task;
        this.kind = kind;
        this.words = words;
        this.wantedBy = Set.of(wantedBy);
    }

    public Task task() {
        return task;
    }

    public Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** In forms, files and the store; also the place of its findings. */
    public String key() {
        return this == PLATFORM_ASKED
                ? "platform"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param controls that the policy in force binds */
    public boolean isAskedUnder(Collection<String> controls) {
        return wantedBy.isEmpty() || isWantedBy(controls);
    }

    /** Whether one of these controls needs its answer. */
    public boolean isWantedBy(Collection<String> controls) {
        return controls.stream().anyMatch(wantedBy::contains);
    }

    public static List<Question> askedUnder(Collection<String> controls) {
        return Stream.of(values())
                .filter(question -> question.isAskedUnder(controls))
                .toList();
    }

    public static Optional<Question> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
