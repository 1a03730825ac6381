package org.houserules.health.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.houserules.reading.Unusable;

class DocumentFuzzTest {
    private static final List<String> NAMES = List.of("a.docx", "a.pdf", "a.html", "a.txt", "a.md");

    /** Whatever the bytes are, reading ends with lines or with one fault. */
    @FuzzTest
    void anyBytesEndWithLinesOrAFault(FuzzedDataProvider data) {
        String name = NAMES.get(data.consumeInt(0, NAMES.size() - 1));
        ends(name, data.consumeRemainingAsBytes());
    }

    /** Whatever Word's own parts hold. */
    @FuzzTest
    void anyPartsOfWordEndWithLinesOrAFault(FuzzedDataProvider data) {
        DocxFile file = DocxFile.empty();
        file.with("word/numbering.xml", data.consumeString(2_000));
        file.with("word/styles.xml", data.consumeString(1_000));
        file.with("word/document.xml", data.consumeRemainingAsString());
        ends("a.docx", file.bytes());
    }

    private static void ends(String name, byte[] bytes) {
        try {
            assertThat(ReadDocument.read(name, bytes).lines())
                    .allSatisfy(line -> assertThat(line.text()).isNotBlank());
        } catch (Unusable unusable) {
            assertThat(unusable.faults()).hasSize(1);
        }
    }
}
