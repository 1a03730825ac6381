package org.houserules.consent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houserules.reading.CsvRow;
import org.houserules.reading.CsvTable;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;

/** Reads a roll from CSV; an id that stands twice, or a row without id or name, is a fault. */
public final class RollFile {
    /** A roll without its flag could let a child out who must not be identified. */
    private static final List<String> REQUIRED = List.of("id", "given_name", "family_name", "do_not_identify");

    private static final List<String> OPTIONAL = List.of(
            "preferred_name", "year_group", "form", "date_of_birth", "also_known_as", "former_names", "left_on");

    private RollFile() {}

    public static Roll read(Path file, Faults faults) throws Unusable {
        CsvTable table = CsvTable.read(file, REQUIRED, OPTIONAL, faults);
        Map<String, Integer> lines = new HashMap<>();
        List<Pupil> pupils = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            Pupil pupil = pupil(row);
            Integer earlier = lines.putIfAbsent(pupil.id(), row.line());
            if (earlier != null && !pupil.id().isEmpty()) {
                row.fault(
                        "id",
                        "The id " + pupil.id() + " stands twice, first in line " + earlier,
                        "Give every pupil one row and one id.");
            }
            pupils.add(pupil);
        }
        return new Roll(pupils);
    }

    private static Pupil pupil(CsvRow row) {
        row.date("date_of_birth");
        return new Pupil(
                row.requiredText("id"),
                row.requiredText("given_name"),
                row.requiredText("family_name"),
                row.text("preferred_name"),
                row.flag("do_not_identify").orElse(false),
                several(row, "also_known_as"),
                several(row, "former_names"),
                row.date("left_on"));
    }

    private static List<String> several(CsvRow row, String column) {
        return row.text(column).stream()
                .flatMap(names -> List.of(names.split("[;|]")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
