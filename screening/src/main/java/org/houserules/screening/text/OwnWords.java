package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houserules.screening.Span;
import org.houserules.screening.Spans;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

/**
 * Puts neutral words in the place of the school's own contact details, for whoever does not know them and would take them
 * for somebody's. The text keeps its length, so that every place in it stays where it is.
 */
final class OwnWords {
    private static final String BEGINNING = "our";
    private static final String END = "school";
    private static final String SHORT = "us";

    private final boolean none;
    private final List<Scan> anybodys = scans(OwnDetails.none());
    private final List<Scan> others;
    private final List<String> addresses;
    private final Set<String> words;

    OwnWords(OwnDetails own) {
        this.none = own.equals(OwnDetails.none());
        this.others = scans(own);
        this.addresses = own.addresses().stream()
                .map(address -> " " + String.join(" ", words(address)) + " ")
                .toList();
        this.words = own.addresses().stream()
                .flatMap(address -> words(address).stream())
                .collect(Collectors.toSet());
    }

    private static List<Scan> scans(OwnDetails own) {
        return List.of(
                new Telephones(own),
                new SpokenDigits(own),
                new EmailAddresses(own),
                new Postcodes(own),
                new AtNames(own));
    }

    private static List<String> words(String address) {
        return Tokens.of(address).stream().map(Token::folded).toList();
    }

    String replacedIn(String text) {
        if (none) {
            return text;
        }
        Reading reading = Reading.of(text);
        Spans ofOthers = Spans.of(found(others, reading).toList());
        StringBuilder replaced = new StringBuilder(text);
        Stream.concat(found(anybodys, reading).filter(where -> !ofOthers.overlap(where)), addresses(reading).stream())
                .forEach(where -> replaced.replace(where.from(), where.to(), neutral(where.to() - where.from())));
        return replaced.toString();
    }

    private static Stream<Span> found(List<Scan> scans, Reading reading) {
        return scans.stream().flatMap(scan -> scan.in(reading).stream()).map(TextFinding::where);
    }

    /** As many words of an address as stand together, with a number: without one "Chapel Lane" is where others live too. */
    private List<Span> addresses(Reading reading) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); ) {
            int end = endOfAddress(reading, i);
            if (end - i > 1 && IntStream.range(i, end).anyMatch(at -> hasDigit(reading.token(at)))) {
                found.add(reading.span(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private int endOfAddress(Reading reading, int from) {
        String run = " ";
        int end = from;
        while (end < reading.size() && words.contains(reading.token(end).folded())) {
            run += reading.token(end).folded() + " ";
            if (!isOwn(run)) {
                return end;
            }
            end++;
        }
        return end;
    }

    private boolean isOwn(String run) {
        return addresses.stream().anyMatch(address -> address.contains(run));
    }

    private static boolean hasDigit(Token token) {
        return token.folded().chars().anyMatch(Character::isDigit);
    }

    /** The blanks stand between the words, so that no sentence begins or ends elsewhere. */
    private static String neutral(int length) {
        int blanks = length - BEGINNING.length() - END.length();
        return blanks > 0
                ? BEGINNING + " ".repeat(blanks) + END
                : SHORT.substring(0, Math.min(length, SHORT.length()))
                        + " ".repeat(Math.max(0, length - SHORT.length()));
    }
}
