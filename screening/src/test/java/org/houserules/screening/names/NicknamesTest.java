package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.houserules.screening.Fold;
import org.junit.jupiter.api.Test;

class NicknamesTest {
    private static final List<String> TABLE = NamesMeasured.lines("nicknames.tsv");

    @Test
    void theTableHasThreeColumnsAndEachNameOnce() {
        assertThat(TABLE).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(3));
        assertThat(TABLE.stream().map(line -> line.split("\t", -1)[0]).toList()).doesNotHaveDuplicates();
        assertThat(TABLE).hasSizeGreaterThan(800);
    }

    @Test
    void everyShortFormOfTheTableIsKnown() {
        assertThat(TABLE.subList(1, TABLE.size())).allSatisfy(line -> {
            String[] cells = line.split("\t", -1);
            Arrays.stream((cells[1] + "," + cells[2]).split(",", -1))
                    .filter(name -> !name.isEmpty() && !Fold.fold(name).equals(Fold.fold(cells[0])))
                    .forEach(name ->
                            assertThat(Nicknames.shortFor(Fold.fold(cells[0]))).contains(Fold.fold(name)));
        });
    }

    @Test
    void someLeadBackAndSomeDoNot() {
        assertThat(Nicknames.longFor("tom")).contains("thomas");
        assertThat(Nicknames.longFor("liam")).doesNotContain("william");
        assertThat(Nicknames.spellingsOf("muhammad")).contains("mohammed").doesNotContain("muhammad");
    }
}
