package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class YamlFileFuzzTest {
    /** Whatever the bytes are, reading ends with a section or with faults that can be printed. */
    @FuzzTest
    void anyTextEndsWithASectionOrFaults(FuzzedDataProvider data) {
        Faults faults = new Faults();
        String text = new String(data.consumeRemainingAsBytes(), StandardCharsets.UTF_8);
        try {
            readAll(YamlFile.parse("fuzz.yaml", text, Path.of(""), faults));
        } catch (Unusable unusable) {
            assertThat(unusable.faults()).isNotEmpty();
        }
        assertThat(faults.list())
                .allSatisfy(fault -> assertThat(fault.inOneLine()).hasSizeLessThan(302));
    }

    private static void readAll(Section section) {
        for (String key : section.keys()) {
            section.text(key);
            section.date(key);
            section.texts(key);
            section.textMap(key);
            section.sections(key);
            section.sectionMap(key).values().forEach(YamlFileFuzzTest::readAll);
        }
        section.refuseUnknown();
    }
}
