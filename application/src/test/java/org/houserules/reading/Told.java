package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What reading a text comes to, for tests: a value, or the faults that were told. */
final class Told {
    private Told() {}

    static Section yaml(String text, Faults faults) {
        try {
            return YamlFile.parse("post.yaml", text, Path.of("folder"), faults);
        } catch (Unusable unusable) {
            throw new AssertionError(unusable.getMessage(), unusable);
        }
    }

    static List<Fault> byYaml(String text) {
        Faults faults = new Faults();
        try {
            YamlFile.parse("post.yaml", text, Path.of("folder"), faults);
        } catch (Unusable unusable) {
            assertThat(faults.list()).isEqualTo(unusable.faults());
        }
        return faults.list();
    }

    static CsvTable csv(String text, List<String> required, List<String> optional, Faults faults) {
        try {
            return CsvTable.parse("roll.csv", text.getBytes(StandardCharsets.UTF_8), required, optional, faults);
        } catch (Unusable unusable) {
            throw new AssertionError(unusable.getMessage(), unusable);
        }
    }

    static List<Fault> byCsv(byte[] bytes, List<String> required, List<String> optional) {
        Faults faults = new Faults();
        try {
            CsvTable.parse("roll.csv", bytes, required, optional, faults);
        } catch (Unusable unusable) {
            assertThat(faults.list()).isEqualTo(unusable.faults());
        }
        return faults.list();
    }
}
