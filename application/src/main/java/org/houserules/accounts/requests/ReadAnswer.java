package org.houserules.accounts.requests;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houserules.accounts.requests.Reading.Well;
import org.houserules.accounts.requests.Reading.Wrong;
import org.houserules.pages.TypedDay;
import org.houserules.platforms.Platform;
import org.houserules.reading.Words;

/**
 * Reads what was typed as the answer to a question.
 *
 * @param isKnown whether somebody of this number is in the register
 */
public record ReadAnswer(LocalDate today, LongPredicate isKnown) {
    static final int LINE = 200;
    static final int TEXT = 4000;
    private static final int MOST_PEOPLE = 30;
    private static final Set<Question> STILL_TO_COME = Set.of(Question.GO_LIVE, Question.CLOSES, Question.EVALUATED_ON);
    private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,2}");
    private static final Pattern PERSON = Pattern.compile("[0-9]{1,18}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+");

    public Reading of(Question question, String typed) {
        String plain = typed.strip();
        if (plain.isEmpty()) {
            return Reading.NOTHING;
        }
        return switch (question.kind()) {
            case LINE -> words(plain, LINE);
            case TEXT, READERS -> words(plain.replace("\r\n", "\n"), TEXT);
            case DAY -> day(question, plain);
            case NUMBER -> number(plain);
            case YES_NO -> one(plain.equals("yes") || plain.equals("no"), plain, "Choose yes or no.");
            case PLATFORM ->
                one(Words.find(Platform.class, plain).isPresent(), plain, "Choose one of these platforms.");
            case WHO_ADDS -> one(Words.find(WhoAdds.class, plain).isPresent(), plain, "Choose one of these answers.");
            case EMAIL -> email(plain);
            case PERSON -> people(List.of(plain));
            case PEOPLE -> people(Arrays.asList(plain.split(",", -1)));
        };
    }

    /** Words without what cannot be shown. */
    static Reading words(String plain, int longest) {
        int length = plain.codePointCount(0, plain.length());
        if (length > longest) {
            return new Wrong("This is too long: %,d characters. Shorten it to %,d.".formatted(length, longest));
        }
        boolean line = longest == LINE;
        boolean unshown = plain.codePoints().anyMatch(c -> isUnshown(c) && (line || (c != '\n' && c != '\t')));
        return unshown
                ? new Wrong("There is a character in it that cannot be shown. Type it anew instead of pasting it.")
                : new Well(plain);
    }

    private static boolean isUnshown(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || !Character.isDefined(c);
    }

    private Reading day(Question question, String plain) {
        Optional<LocalDate> day = TypedDay.read(plain);
        if (day.isEmpty()) {
            return new Wrong("There is no such day. Write it like 1/9/2027.");
        }
        return STILL_TO_COME.contains(question) && day.get().isBefore(today)
                ? new Wrong("This day has passed. Choose today or a later one.")
                : new Well(day.get().toString());
    }

    private static Reading number(String plain) {
        return NUMBER.matcher(plain).matches()
                ? new Well(String.valueOf(Integer.parseInt(plain)))
                : new Wrong("Write a whole number from 1 to 999, in figures.");
    }

    private static Reading one(boolean known, String plain, String how) {
        return known ? new Well(plain) : new Wrong(how);
    }

    private static Reading email(String plain) {
        boolean fine =
                words(plain, LINE) instanceof Well && EMAIL.matcher(plain).matches();
        return fine ? new Well(plain) : new Wrong("This is no e-mail address. Write it like news@school.example.");
    }

    private Reading people(List<String> numbers) {
        List<String> once = numbers.stream().map(String::strip).distinct().toList();
        if (once.size() > MOST_PEOPLE) {
            return new Wrong("Name at most " + MOST_PEOPLE + " people.");
        }
        boolean known = once.stream()
                .allMatch(number -> PERSON.matcher(number).matches() && isKnown.test(Long.parseLong(number)));
        return known
                ? new Well(once.stream()
                        .map(Long::valueOf)
                        .map(String::valueOf)
                        .distinct()
                        .collect(Collectors.joining(",")))
                : new Wrong("Somebody chosen here is not in the register of people. Choose again.");
    }
}
