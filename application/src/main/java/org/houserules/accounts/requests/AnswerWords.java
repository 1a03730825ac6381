package org.houserules.accounts.requests;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.people.BritishDays;
import org.houserules.people.People;
import org.houserules.people.Person;
import org.houserules.platforms.Platform;
import org.houserules.platforms.PlatformName;
import org.springframework.stereotype.Component;

/** Puts answers into the words of people: names instead of numbers, days as they are said. */
@Component
public class AnswerWords {
    private final People people;

    AnswerWords(People people) {
        this.people = people;
    }

    /** Empty where nothing was answered. Line breaks are the author's, or part several of something. */
    public String of(Question question, Answers answers) {
        Optional<String> answer = answers.text(question);
        if (answer.isEmpty()) {
            return "";
        }
        return switch (question.kind()) {
            case LINE, TEXT, NUMBER, EMAIL -> answer.get();
            case DAY -> answers.day(question).map(BritishDays::day).orElse("");
            case YES_NO -> answers.flag(question).orElse(false) ? "Yes" : "No";
            case PLATFORM -> answers.platform().map(AnswerWords::called).orElse("");
            case WHO_ADDS -> first(answers.whoAdds(question).map(WhoAdds::words).orElse(""));
            case PERSON, PEOPLE ->
                answers.people(question).stream().map(this::name).collect(Collectors.joining("\n"));
            case READERS -> readers(answers.readers(question));
        };
    }

    /** As it begins a line: "The school's website". */
    public static String called(Platform platform) {
        return first(PlatformName.of(platform));
    }

    static String first(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private String name(long id) {
        return people.find(id).map(Person::name).orElse("Somebody who is not known here");
    }

    private static String readers(List<Readers> all) {
        return all.stream().map(AnswerWords::line).collect(Collectors.joining("\n"));
    }

    private static String line(Readers some) {
        Optional<String> ages =
                some.youngest().flatMap(young -> some.oldest().map(old -> "aged " + young + " to " + old));
        String more = Stream.of(ages.orElse(""), some.schools(), some.details())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return some.kind().words() + (more.isEmpty() ? "" : ": " + more);
    }
}
