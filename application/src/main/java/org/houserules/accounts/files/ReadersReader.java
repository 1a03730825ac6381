package org.houserules.accounts.files;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Readers;
import org.houserules.reading.Section;

/** Reads for whom an account is meant, or who adds to it. */
final class ReadersReader {
    private static final Pattern AGE = Pattern.compile("[0-9]{1,3}");

    private ReadersReader() {}

    static Optional<String> read(List<Section> sections) {
        List<Readers> all =
                sections.stream().flatMap(section -> readers(section).stream()).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(Readers.write(all));
    }

    private static Optional<Readers> readers(Section section) {
        section.requiredText("kind");
        Optional<ReaderKind> kind = section.word("kind", ReaderKind.class);
        List<Integer> ages = ages(section);
        String schools = section.text("schools").orElse("");
        String details = section.text("details").orElse("");
        section.refuseUnknown();
        return kind.map(known -> new Readers(
                known, ages.stream().findFirst(), ages.stream().skip(1).findFirst(), schools, details));
    }

    /** The youngest and the oldest, or neither. */
    private static List<Integer> ages(Section section) {
        List<String> written = section.texts("ages");
        boolean range = written.size() == 2
                && written.stream().allMatch(age -> AGE.matcher(age).matches());
        if (!range && section.has("ages")) {
            section.fault("ages", "'ages' is no range", "Write the youngest and the oldest, as in ages: [11, 16].");
        }
        return range ? written.stream().map(Integer::valueOf).toList() : List.of();
    }
}
