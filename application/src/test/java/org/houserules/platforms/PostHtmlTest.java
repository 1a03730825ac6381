package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostHtmlTest {
    @Test
    void blankLinesPartParagraphsAndSingleOnesBreakTheLine() {
        assertThat(html("\n One\ntwo\n \n\nThree\n")).isEqualTo("""
                        <!-- wp:paragraph -->
                        <p>One<br>two</p>
                        <!-- /wp:paragraph -->

                        <!-- wp:paragraph -->
                        <p>Three</p>
                        <!-- /wp:paragraph -->

                        """);
    }

    @Test
    void markupAndShortcodesStayWords() {
        assertThat(html("<script>\"a\" & 'b'</script> [gallery] -->"))
                .contains("&lt;script&gt;&quot;a&quot; &amp; &#039;b&#039;&lt;/script&gt; &#091;gallery&#093; --&gt;");
    }

    @Test
    void anAddressThatIsNoLinkOfThePostStaysWords() {
        assertThat(html("See https://school.example/a")).contains("<p>See https://school.example/a</p>");
    }

    @Test
    void aLinkInTheWordsIsALinkThereAndTheLongestIsMeant() {
        assertThat(html("See https://school.example/ab.", "https://school.example/a", "https://school.example/ab"))
                .contains("See <a href=\"https://school.example/ab\">https://school.example/ab</a>.")
                .contains("<p><a href=\"https://school.example/a\">https://school.example/a</a></p>");
    }

    @Test
    void aLinkThatIsNotInTheWordsFollowsThem() {
        assertThat(html("Words", "https://school.example/?a=1&b='2'"))
                .contains("<p>Words</p>")
                .contains("<p><a href=\"https://school.example/?a=1&amp;b=&#039;2&#039;\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://school.example/",
                "/relative",
                "https:///",
                "https://u:p@school.example/"
            })
    void otherLinksAreRefused(String link) {
        assertThatThrownBy(() -> html("Words", link)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "picture",
                ".jpg",
                "picture.",
                "a.b.jpg",
                "Picture.jpg",
                "my picture.jpg",
                "../a.jpg",
                "a\".jpg",
                "a\r\n.jpg"
            })
    void fileNamesThatAreNotNeutralAreRefused(String fileName) {
        assertThatThrownBy(() -> new PictureToPost(fileName, "image/jpeg", new byte[0], ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "image/svg+xml", "text/html", "image/jpeg\r\nX: y"})
    void onlyJpegAndPngLeaveUs(String mediaType) {
        assertThatThrownBy(() -> new PictureToPost("a.jpg", mediaType, new byte[0], ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String html(String text, String... links) {
        List<URI> all = List.of(links).stream().map(URI::create).toList();
        return PostHtml.of(new Announcement("Title", text, List.of(), all), List.of());
    }
}
