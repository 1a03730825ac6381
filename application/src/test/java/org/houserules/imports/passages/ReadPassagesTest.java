package org.houserules.imports.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.houserules.health.documents.DocxFile;
import org.houserules.health.documents.ReadDocument;
import org.houserules.health.understanding.Understand;
import org.houserules.imports.Documents;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

class ReadPassagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static List<Passage> of(String name, byte[] document) throws Unusable {
        return ReadPassages.of(Understand.document(ReadDocument.read(name, document), TODAY));
    }

    private static List<Passage> clauses(String name, byte[] document) throws Unusable {
        return of(name, document).stream().filter(Passage::isClause).toList();
    }

    private static Passage saying(List<Passage> passages, String beginning) {
        return passages.stream()
                .filter(one -> one.says().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDocumentsOwnNumbersAreKept() throws Unusable {
        List<Passage> clauses = clauses("vale.txt", Documents.thornburyVale());

        assertThat(saying(clauses, "No member of staff").ref()).isEqualTo("2.1");
        assertThat(saying(clauses, "Every picture has").ref()).isEqualTo("3.5");
        assertThat(saying(clauses, "Staff must not accept").ref()).endsWith("(a)");
        assertThat(saying(clauses, "No member of staff").part()).isEqualTo("2 Official accounts");
    }

    @Test
    void pointsAreCountedUnderTheirClauseAndKnowWhatOpensTheirList() throws Unusable {
        List<Passage> passages = of("vale.txt", Documents.thornburyVale());

        Passage second = saying(passages, "check the consent list");
        assertThat(second.ref()).isEqualTo("3.2, point 2");
        assertThat(second.lead()).isEqualTo("When publishing, staff must");
        assertThat(saying(passages, "When publishing").aside()).contains("opens the list");
        assertThat(saying(passages, "Pupils must not be tagged").lead()).isEmpty();
    }

    @Test
    void titleContentsDatesAndSignaturesAreNoClauses() throws Unusable {
        List<Passage> clauses = clauses("vale.txt", Documents.thornburyVale());

        assertThat(clauses).extracting(Passage::says).first().asString().startsWith("Thornbury Vale uses");
        assertThat(clauses)
                .extracting(Passage::says)
                .noneMatch(
                        says -> says.contains("Signed") || says.contains("Next review") || says.equals("Personal use"));
    }

    @Test
    void paragraphsWithoutANumberAreCitedByTheirHeading() throws Unusable {
        List<Passage> clauses = clauses("marlpit.txt", Documents.marlpit());

        assertThat(saying(clauses, "Students must be 13").ref()).isEqualTo("STUDENTS, point 1");
        assertThat(saying(clauses, "Only trained staff").ref()).startsWith("THE ACADEMY'S ACCOUNTS");
    }

    @Test
    void anAppendixHasNumbersOfItsOwn() throws Unusable {
        byte[] document = DocxFile.empty()
                .heading("Social media policy")
                .heading("Rules")
                .item(1, 0, "Staff must not share passwords for any account of the school.")
                .heading("Appendix A")
                .paragraph("2. An account has two moderators who must be trained.")
                .bytes();

        List<Passage> clauses = clauses("a.docx", document);

        assertThat(saying(clauses, "Staff must not share").ref()).isEqualTo("1");
        assertThat(saying(clauses, "An account has two").ref()).isEqualTo("Appendix A, 2");
    }

    @Test
    void aNumberThatComesAgainIsCitedWithItsHeading() throws Unusable {
        byte[] document = DocxFile.empty()
                .heading("Social media policy")
                .heading("Staff")
                .paragraph("1. Staff must be polite on social media.")
                .heading("Pupils")
                .paragraph("1. Pupils must be kind on social media.")
                .bytes();

        assertThat(clauses("a.docx", document)).extracting(Passage::ref).containsExactly("Staff, 1", "Pupils, 1");
    }
}
