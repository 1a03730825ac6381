package org.houserules.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One value as a person wrote it, read as what it should be; what it is not is told to {@code complain}. */
record Written(String key, String text, BiConsumer<String, String> complain) {
    private static final int DIGITS_OF_AN_INT = 9;

    Optional<LocalDate> isoDate() {
        List<String> parts = List.of(text.split("-", 4));
        Optional<LocalDate> day =
                hasShape(parts, 4, 2, 2) ? day(parts.get(0), parts.get(1), parts.get(2)) : Optional.empty();
        return orFault(day, "which is no date", "Write a day as 2026-11-24");
    }

    /** As spreadsheets in Britain write it, day first; and ISO. */
    Optional<LocalDate> britishDate() {
        List<String> parts = List.of(text.split("/", 4));
        if (parts.size() == 1) {
            return isoDate();
        }
        List<String> padded = parts.stream()
                .map(part -> part.length() == 1 ? "0" + part : part)
                .toList();
        Optional<LocalDate> day =
                hasShape(padded, 2, 2, 4) ? day(padded.get(2), padded.get(1), padded.get(0)) : Optional.empty();
        return orFault(day, "which is no date", "Write a day as 2026-11-24 or 24/11/2026");
    }

    Optional<Boolean> flag() {
        return orFault(yesOrNo(), "which is neither yes nor no", "Write yes or no");
    }

    Optional<Boolean> flagOrFigure() {
        Optional<Boolean> figure = switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "1" -> Optional.of(true);
            case "n", "0" -> Optional.of(false);
            default -> yesOrNo();
        };
        return orFault(figure, "which is neither yes nor no", "Write yes or no");
    }

    Optional<Integer> number(int least, int most) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        boolean whole = areDigits(digits) && digits.length() <= DIGITS_OF_AN_INT;
        Optional<Integer> number = whole ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        String mend = "Write a whole number from " + least + " to " + most;
        return orFault(number.filter(n -> n >= least && n <= most), "which is no number that can stand here", mend);
    }

    <E extends Enum<E>> Optional<E> word(Class<E> type) {
        Optional<E> word = Words.find(type, text);
        return word.isPresent() ? word : orFault(word, "which is not known here", meant(Words.all(type)));
    }

    private String meant(List<String> known) {
        String near = Words.nearest(text, known)
                .map(word -> "Did you mean '" + word + "'? ")
                .orElse("");
        return near + "Write one of " + String.join(", ", known);
    }

    private <T> Optional<T> orFault(Optional<T> value, String what, String mend) {
        if (value.isEmpty()) {
            String quoted = text.contains(" ") ? OneLine.quote(text) : OneLine.of(text, OneLine.LONGEST_QUOTE);
            complain.accept(OneLine.quote(key) + " is " + quoted + ", " + what, mend + ".");
        }
        return value;
    }

    private Optional<Boolean> yesOrNo() {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static boolean hasShape(List<String> parts, int... lengths) {
        boolean shaped = parts.size() == lengths.length;
        for (int i = 0; shaped && i < lengths.length; i++) {
            shaped = parts.get(i).length() == lengths[i] && areDigits(parts.get(i));
        }
        return shaped;
    }

    private static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
