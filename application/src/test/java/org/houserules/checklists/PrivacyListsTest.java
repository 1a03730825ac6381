package org.houserules.checklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

class PrivacyListsTest {
    private static final String GOOD = """
            format: 1
            lists:
              - key: general
                title: Every account
                source: "https://help.example/privacy"
                checked: 2026-11-21
                steps:
                  - {id: password, do: A strong password.}
            """;

    @Test
    void everyPlatformOfTheProductHasItsListWithASourceAndADay() {
        PrivacyLists lists = PrivacyLists.shipped();

        assertThat(lists.all())
                .extracting(PrivacyList::key)
                .containsExactly(
                        "general",
                        "facebook",
                        "instagram",
                        "x",
                        "tiktok",
                        "snapchat",
                        "youtube",
                        "whatsapp",
                        "linkedin");
        assertThat(lists.all()).allSatisfy(list -> {
            assertThat(list.source()).hasScheme("https");
            assertThat(list.checked()).isAfter(LocalDate.of(2026, 1, 1));
            assertThat(list.steps())
                    .hasSizeGreaterThan(3)
                    .allMatch(step -> step.says().endsWith("."));
        });
        assertThat(lists.find(PrivacyList.GENERAL)).isPresent();
        assertThat(lists.find("nowhere")).isEmpty();
    }

    @Test
    void aListIsReadAsItIsWritten() throws Unusable {
        assertThat(PrivacyLists.read("lists.yaml", GOOD).all())
                .singleElement()
                .satisfies(list -> assertThat(list.verified()).isFalse());
    }

    @Test
    void whateverIsWrongIsRefusedWithItsLine() {
        refuses(
                GOOD.replace("https://help.example/privacy", "ftp://help.example"),
                "lists.yaml:5",
                "no address of a page");
        refuses(GOOD.replace("2026-11-21", "soon"), "lists.yaml:6", "");
        refuses(GOOD.replace("do: A strong", "does: A strong"), "lists.yaml:8", "");
        refuses(GOOD + "      - {id: password, do: Again.}\n", "lists.yaml:9", "is there already");
        refuses(
                GOOD.replace("    steps:\n      - {id: password, do: A strong password.}\n", ""),
                "",
                "the list has no steps");
    }

    private static void refuses(String text, String where, String what) {
        assertThatThrownBy(() -> PrivacyLists.read("lists.yaml", text))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining(where)
                .hasMessageContaining(what);
    }
}
