package org.houserules.policy;

import java.nio.file.Path;
import java.util.List;
import org.houserules.reading.CsvTable;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;

/** The duties that were found in the documents of the worked policies: {@code policies/duties.csv}. */
public final class DutyRegister {
    private static final List<String> COLUMNS = List.of("id", "policy", "ref", "who", "force", "duty", "capability");

    private final CsvTable table;

    private DutyRegister(CsvTable table) {
        this.table = table;
    }

    public static DutyRegister read(Path file) throws Unusable {
        Faults faults = new Faults();
        CsvTable table = CsvTable.read(file, COLUMNS, List.of(), faults);
        faults.throwIfAny();
        return new DutyRegister(table);
    }

    /** Empty for a policy that is none of the worked ones. */
    public List<String> of(String policy) {
        return table.rows().stream()
                .filter(row -> row.text("policy").filter(policy::equals).isPresent())
                .map(row -> row.requiredText("id"))
                .toList();
    }
}
