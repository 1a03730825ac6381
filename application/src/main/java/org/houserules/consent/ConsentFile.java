package org.houserules.consent;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.reading.CsvRow;
import org.houserules.reading.CsvTable;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;

/** Reads a list of consents from CSV. */
public final class ConsentFile {
    private static final List<String> REQUIRED = List.of("pupil_id", "kind", "purpose", "answer", "answered_on");
    private static final List<String> OPTIONAL = List.of("until", "answered_by");

    private ConsentFile() {}

    public static Consents read(Path file, Faults faults) throws Unusable {
        CsvTable table = CsvTable.read(file, REQUIRED, OPTIONAL, faults);
        return new Consents(table.rows().stream().flatMap(ConsentFile::consent).toList());
    }

    private static Stream<Consent> consent(CsvRow row) {
        String pupil = row.requiredText("pupil_id");
        Optional<ConsentKind> kind = required(row, "kind", ConsentKind.class);
        Optional<ConsentPurpose> purpose = required(row, "purpose", ConsentPurpose.class);
        Optional<ConsentAnswer> answer = required(row, "answer", ConsentAnswer.class);
        var answeredOn = row.date("answered_on");
        var until = row.date("until");
        if (kind.isEmpty() || purpose.isEmpty() || answer.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Consent(pupil, kind.get(), purpose.get(), answer.get(), answeredOn, until));
    }

    private static <E extends Enum<E>> Optional<E> required(CsvRow row, String column, Class<E> type) {
        row.requiredText(column);
        return row.word(column, type);
    }
}
