package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void aTableIsReadByColumn() throws Exception {
        Faults faults = new Faults();
        byte[] bytes = "Id, Given Name\n1,\"Zoe \"\"Z\"\"\"\n\n2,\"a\nb\"\n3,x\n4\n".getBytes(StandardCharsets.UTF_8);
        CsvTable table = CsvTable.parse("roll.csv", bytes, List.of("id"), List.of("given_name"), faults);
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2, 4, 6);
        assertThat(table.rows().getFirst().text("given_name")).contains("Zoe \"Z\"");
        assertThat(faults.list()).extracting(Fault::line).containsExactly(7);
    }
}
