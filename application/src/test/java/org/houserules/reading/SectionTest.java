package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {
    private static final String POST = """
            account: {platform: facebook, official: true}
            author:
              name:   Mr Inventado
              position: 7
              until: 2026-02-30
            text: |
                two spaces more
              and a line

            pictures:
              - file: relay.jpg
                shown: [P0001, "P0002"]
              - shown: P0003
              -
            videos: []
            controls: {tone: , abuse: {}, tags: {effect: stop}}
            roles: {headteacher: The Head, data-controller: }
            blank:
            nothing: ~
            quoted: ''
            """.replace("  and a line", "    and a line");

    private final Faults faults = new Faults();
    private final Section post = Told.yaml(POST, faults);

    enum Platform {
        FACEBOOK,
        INSTAGRAM,
        OTHER_SITE
    }

    @Test
    void aSectionKnowsItsPlace() {
        assertThat(post.file()).isEqualTo("post.yaml");
        assertThat(post.folder()).isEqualTo(Path.of("folder"));
        assertThat(post.line()).isEqualTo(1);
        assertThat(post.line("author")).isEqualTo(2);
        assertThat(post.line("absent")).isEqualTo(1);
        Section author = post.section("author").orElseThrow();
        assertThat(author.line()).isEqualTo(2);
        assertThat(author.line("until")).isEqualTo(5);
        assertThat(author.keys()).containsExactly("name", "position", "until");
    }

    @Test
    void scalarsAreRead() {
        Section author = post.section("author").orElseThrow();

        assertThat(author.text("name")).contains("Mr Inventado");
        assertThat(author.text("position")).contains("7");
        assertThat(author.number("position", 1, 7)).contains(7);
        assertThat(post.section("account").orElseThrow().flag("official")).contains(true);
        assertThat(post.section("account").orElseThrow().word("platform", Platform.class))
                .contains(Platform.FACEBOOK);
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void aBlockOfTextIsNotTrimmed() {
        assertThat(post.text("text")).contains("two spaces more\nand a line\n");
        assertThat(post.exactText("text")).isEqualTo(post.text("text"));
    }

    @Test
    void exactTextKeepsItsSpacesAndHasOnlyLineFeeds() {
        Section section = Told.yaml("a: \"  b\\r\\nc\\rd \"\r\ne: |\r\n  f\r\n  g\r\n", faults);

        assertThat(section.exactText("a")).contains("  b\nc\nd ");
        assertThat(section.text("a")).contains("b\r\nc\rd");
        assertThat(section.exactText("e")).contains("f\ng\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blank", "nothing", "quoted", "absent"})
    void whatIsBlankIsAbsent(String key) {
        assertThat(post.has(key)).isFalse();
        assertThat(post.text(key)).isEmpty();
        assertThat(post.exactText(key)).isEmpty();
        assertThat(post.date(key)).isEmpty();
        assertThat(post.flag(key)).isEmpty();
        assertThat(post.texts(key)).isEmpty();
        assertThat(post.section(key)).isEmpty();
        assertThat(post.sections(key)).isEmpty();
        assertThat(post.sectionMap(key)).isEmpty();
        assertThat(post.textMap(key)).isEmpty();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void aRequiredTextThatIsAbsentIsAFault() {
        assertThat(post.requiredText("blank")).isEmpty();
        assertThat(post.section("author").orElseThrow().requiredText("email")).isEmpty();

        assertThat(faults.list())
                .extracting(Fault::inOneLine)
                .containsExactly(
                        "post.yaml:18: 'blank' is missing. Add a line 'blank: …' and fill it in.",
                        "post.yaml:2: 'email' is missing. Add a line 'email: …' and fill it in.");
    }

    @Test
    void anImpossibleDateIsAFaultWithItsValue() {
        assertThat(post.section("author").orElseThrow().date("until")).isEmpty();
        assertThat(Told.yaml("on: 2026-11-24", faults).date("on")).contains(LocalDate.of(2026, 11, 24));

        assertThat(faults.list())
                .extracting(Fault::inOneLine)
                .containsExactly("post.yaml:5: 'until' is 2026-02-30, which is no date. Write a day as 2026-11-24.");
    }

    @Test
    void anUnknownWordIsAFaultWithTheNearestAndAll() {
        Section section = Told.yaml("a: facebok\nb: [instagram, other site, banana]\n", faults);

        assertThat(section.word("a", Platform.class)).isEmpty();
        assertThat(section.words("b", Platform.class)).containsExactly(Platform.INSTAGRAM);
        assertThat(faults.list())
                .extracting(Fault::inOneLine)
                .containsExactly(
                        "post.yaml:1: 'a' is facebok, which is not known here. Did you mean 'facebook'? "
                                + "Write one of facebook, instagram, other-site.",
                        "post.yaml:2: 'b' is 'other site', which is not known here. Did you mean 'other-site'? "
                                + "Write one of facebook, instagram, other-site.",
                        "post.yaml:2: 'b' is banana, which is not known here. "
                                + "Write one of facebook, instagram, other-site.");
    }

    @Test
    void listsAreRead() {
        assertThat(post.sections("pictures")).extracting(Section::line).containsExactly(11, 13, 14);
        assertThat(post.sections("pictures").getFirst().texts("shown")).containsExactly("P0001", "P0002");
        assertThat(post.sections("pictures").get(1).texts("shown")).containsExactly("P0003");
        assertThat(post.sections("pictures").get(2).keys()).isEmpty();
        assertThat(post.has("videos")).isTrue();
        assertThat(post.sections("videos")).isEmpty();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void mapsAreRead() {
        assertThat(post.sectionMap("controls").keySet()).containsExactly("tone", "abuse", "tags");
        assertThat(post.sectionMap("controls").values())
                .extracting(Section::line)
                .containsOnly(16);
        assertThat(post.sectionMap("controls").values())
                .extracting(control -> control.text("effect").orElse("none"))
                .containsExactly("none", "none", "stop");
        assertThat(post.textMap("roles")).isEqualTo(Map.of("headteacher", "The Head"));
        assertThat(post.isSection("author")).isTrue();
        assertThat(post.isSection("text")).isFalse();
        assertThat(post.isSection("absent")).isFalse();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void aValueOfTheWrongKindIsAFaultAndReadsAsAbsent() {
        assertThat(post.text("account")).isEmpty();
        assertThat(post.date("pictures")).isEmpty();
        assertThat(post.section("text")).isEmpty();
        assertThat(post.section("videos")).isEmpty();
        assertThat(post.sections("author")).isEmpty();
        assertThat(post.texts("pictures")).isEmpty();
        assertThat(post.sectionMap("roles").keySet()).containsExactly("data-controller");
        assertThat(post.textMap("controls")).isEmpty();

        assertThat(faults.list())
                .extracting(fault -> fault.line() + " " + fault.what())
                .containsExactly(
                        "1 'account' holds a group of keys, but a single value belongs here",
                        "10 'pictures' holds a list, but a single value belongs here",
                        "6 'text' holds text, but a group of keys belongs here",
                        "15 'videos' holds a list, but a group of keys belongs here",
                        "2 'author' holds a group of keys, but a list belongs here",
                        "11 'pictures' holds a group of keys, but a single value belongs here",
                        "13 'pictures' holds a group of keys, but a single value belongs here",
                        "14 An item of 'pictures' is blank",
                        "17 'headteacher' holds text, but a group of keys belongs here",
                        "16 'abuse' holds a group of keys, but a single value belongs here",
                        "16 'tags' holds a group of keys, but a single value belongs here");
    }

    @Test
    void aKeyThatNobodyAskedForIsRefusedWithTheNearestKnownOne() {
        Section section = Told.yaml("author: A\nathor: B\nzzz: C\n", faults);
        section.text("author");
        section.has("text");

        section.refuseUnknown();

        assertThat(faults.list())
                .containsExactly(
                        new Fault("post.yaml", 2, "'athor' is not known here", "Did you mean 'author'?"),
                        new Fault(
                                "post.yaml",
                                3,
                                "'zzz' is not known here",
                                "Take it out, or check its name and indentation."));
    }

    @Test
    void aFaultOfTheCallersOwnStandsAtItsKey() {
        post.fault("pictures", "There are too many", "Take some out.");

        assertThat(faults.list()).containsExactly(new Fault("post.yaml", 10, "There are too many", "Take some out."));
    }
}
