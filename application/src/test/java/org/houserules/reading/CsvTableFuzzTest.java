package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

class CsvTableFuzzTest {
    private static final List<String> REQUIRED = List.of("id");
    private static final List<String> OPTIONAL = List.of("a", "b");

    /** Whatever the bytes are, reading ends with a table or with faults that can be printed. */
    @FuzzTest
    void anyBytesEndWithATableOrFaults(FuzzedDataProvider data) {
        Faults faults = new Faults();
        try {
            CsvTable.parse("fuzz.csv", data.consumeRemainingAsBytes(), REQUIRED, OPTIONAL, faults)
                    .rows()
                    .forEach(CsvTableFuzzTest::readAll);
        } catch (Unusable unusable) {
            assertThat(unusable.faults()).isNotEmpty();
        }
        assertThat(faults.list())
                .allSatisfy(fault -> assertThat(fault.inOneLine()).hasSizeLessThan(302));
    }

    private static void readAll(CsvRow row) {
        assertThat(row.line()).isPositive();
        row.requiredText("id");
        row.date("a");
        row.flag("b");
    }
}
