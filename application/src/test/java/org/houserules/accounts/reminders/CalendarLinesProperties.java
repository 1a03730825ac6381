package org.houserules.accounts.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CalendarLinesProperties {
    private static List<String> folded(String words) {
        CalendarLines lines = new CalendarLines();
        lines.addText("SUMMARY", words);
        return List.of(lines.toString().split("\r\n", -1));
    }

    /** As a calendar program reads it. */
    private static String read(String words) {
        String line = String.join("\r\n", folded(words)).replace("\r\n ", "");
        return line.substring("SUMMARY:".length(), line.length() - 2)
                .replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\n", "$1\n")
                .replaceAll("\\\\([\\\\;,])", "$1");
    }

    @Property
    void noLineIsLongerThanSeventyFiveBytes(@ForAll String words) {
        assertThat(folded(words))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Property
    void everyFoldedLineBeginsWithASpaceAndWordsNeverMakeALineOfTheirOwn(@ForAll String words) {
        List<String> lines = folded(words);

        assertThat(lines.getLast()).isEmpty();
        assertThat(lines.subList(1, lines.size() - 1))
                .allSatisfy(line -> assertThat(line).startsWith(" "));
        assertThat(lines).noneSatisfy(line -> assertThat(line).containsPattern("[\r\n]"));
    }

    @Property
    void whatIsReadIsWhatWasWritten(@ForAll("visible") String words) {
        assertThat(read(words)).isEqualTo(words);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> visible() {
        return net.jqwik.api.Arbitraries.strings()
                .withChars("abc ;,\\\n éß–学🎈"
                        .codePoints()
                        .filter(Character::isBmpCodePoint)
                        .mapToObj(Character::toString)
                        .collect(java.util.stream.Collectors.joining())
                        .toCharArray())
                .ofMaxLength(200)
                .map(words -> words.replace("c", "🎈"));
    }
}
