package org.houserules.accounts.files;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AccountRequest.AccountsThere;
import org.houserules.accounts.requests.AccountRequest.Facts;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.WhoAdds;
import org.houserules.platforms.Platform;
import org.houserules.reading.Section;
import org.houserules.reading.Words;

/** Reads a request from YAML: its answers by the keys of the questions, and the accounts there are. */
public final class RequestReader {
    private static final int MOST_OF_A_FORM = 999;
    private static final int MOST_ACCOUNTS = 10_000;

    private final Section section;
    private final TeamReader team = new TeamReader();

    private RequestReader(Section section) {
        this.section = section;
    }

    /** Whoever reads on refuses the keys that nobody asked for. The line manager named is the one on the register. */
    public static AccountRequest read(Section section, LocalDate today, Collection<String> emailDomains) {
        RequestReader reader = new RequestReader(section);
        Answers answers = reader.answers();
        AccountsThere there = section.section("there")
                .map(RequestReader::there)
                .orElse(new AccountsThere(Map.of(), Optional.empty()));
        return new AccountRequest(
                answers,
                new Facts(
                        today,
                        reader.team.people(),
                        answers.people(Question.LINE_MANAGER).stream().findFirst(),
                        there,
                        Set.copyOf(emailDomains)),
                Set.of(),
                Map.of());
    }

    private Answers answers() {
        Map<Question, String> given = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            answer(question).ifPresent(answer -> given.put(question, answer));
        }
        return new Answers(given);
    }

    private Optional<String> answer(Question question) {
        String key = question.key();
        return switch (question.kind()) {
            case LINE, EMAIL -> section.text(key);
            case TEXT -> section.exactText(key);
            case DAY -> section.date(key).map(LocalDate::toString);
            case NUMBER -> section.number(key, 1, MOST_OF_A_FORM).map(String::valueOf);
            case YES_NO -> section.flag(key).map(yes -> yes ? "yes" : "no");
            case PLATFORM -> section.word(key, Platform.class).map(Words::of);
            case WHO_ADDS -> section.word(key, WhoAdds.class).map(Words::of);
            case READERS -> ReadersReader.read(section.sections(key));
            case PERSON -> section.section(key).flatMap(person -> team.read(List.of(person)));
            case PEOPLE -> team.read(section.sections(key));
        };
    }

    /** The trust's are left out where they are not known. */
    private static AccountsThere there(Section section) {
        AccountsThere there = new AccountsThere(
                section.section("school").map(RequestReader::counts).orElse(Map.of()),
                section.section("trust").map(RequestReader::counts));
        section.refuseUnknown();
        return there;
    }

    private static Map<Platform, Integer> counts(Section section) {
        Map<Platform, Integer> counts = new EnumMap<>(Platform.class);
        for (Platform platform : Platform.values()) {
            section.number(Words.of(platform), 0, MOST_ACCOUNTS).ifPresent(count -> counts.put(platform, count));
        }
        section.refuseUnknown();
        return counts;
    }
}
