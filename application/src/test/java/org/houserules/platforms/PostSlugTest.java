package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostSlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sports day | sports-day",
                "Year 3's trip: Tom & Jo | year-3s-trip-tom-jo",
                "Café – Été! | cafe-ete",
                "  <b> [gallery] 2026 | b-gallery-2026",
                "日本 | news",
            })
    void theWordsOfTheTitle(String title, String slug) {
        assertThat(PostSlug.of(PostHtml.escaped(title))).isEqualTo(slug);
    }

    @Test
    void noTitleIsNewsAndALongOneEndsAfterAWord() {
        assertThat(PostSlug.of("")).isEqualTo("news");
        assertThat(PostSlug.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(60).endsWith("-word");
        assertThat(PostSlug.of("a".repeat(200))).hasSize(60);
    }

    @Test
    void theMarkerStaysInTheContentWhereThePublicDoesNotSeeIt() {
        Marker marker = new Marker("hrabcdefgh");
        String text = "<!-- wp:paragraph -->\n<p>Words</p>\n<!-- /wp:paragraph -->\n\n";

        assertThat(MarkedContent.marker(MarkedContent.of(text, marker))).contains("hrabcdefgh");
        assertThat(MarkedContent.marker(MarkedContent.of("", marker))).contains("hrabcdefgh");
        assertThat(MarkedContent.marker(text)).isEmpty();
    }
}
