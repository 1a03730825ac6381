package org.houserules.accounts.requests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houserules.reading.Words;

/**
 * One kind of people who read an account or add to it.
 *
 * <p>Several are kept in one string, a line each: {@code kind|youngest-oldest|schools|details}, with {@code \\}, {@code |} and line
 * breaks escaped.
 *
 * @param youngest in whole years, as oldest; known only together
 * @param schools their names, for pupils of other schools
 */
public record Readers(
        ReaderKind kind, Optional<Integer> youngest, Optional<Integer> oldest, String schools, String details) {
    private static final Pattern AGES = Pattern.compile("([0-9]{1,3})-([0-9]{1,3})");

    public static String write(List<Readers> all) {
        return all.stream().map(Readers::line).collect(Collectors.joining("\n"));
    }

    /** What cannot be read is left out; only {@link #write} makes such strings. */
    public static List<Readers> read(String kept) {
        return Arrays.stream(kept.split("\n"))
                .flatMap(line -> parse(line).stream())
                .toList();
    }

    private String line() {
        String ages = youngest.isPresent() && oldest.isPresent() ? youngest.get() + "-" + oldest.get() : "";
        return Words.of(kind) + "|" + ages + "|" + escaped(schools) + "|" + escaped(details);
    }

    private static Optional<Readers> parse(String line) {
        List<String> parts = parts(line);
        Optional<ReaderKind> kind = Words.find(ReaderKind.class, parts.getFirst());
        if (kind.isEmpty() || parts.size() != 4) {
            return Optional.empty();
        }
        Matcher ages = AGES.matcher(parts.get(1));
        boolean known = ages.matches();
        return Optional.of(new Readers(
                kind.get(),
                known ? Optional.of(Integer.valueOf(ages.group(1))) : Optional.empty(),
                known ? Optional.of(Integer.valueOf(ages.group(2))) : Optional.empty(),
                parts.get(2),
                parts.get(3)));
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char next = line.charAt(++i);
                part.append(next == 'n' ? '\n' : next);
            } else if (c == '|') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("|", "\\|").replace("\r", "").replace("\n", "\\n");
    }
}
