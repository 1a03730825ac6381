package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PostHtmlProperties {
    private static final List<String> OURS =
            List.of("<!-- wp:paragraph -->", "<!-- /wp:paragraph -->", "<p>", "</p>", "<br>");

    @Property
    void noWordsBecomeMarkupOrAShortcode(@ForAll("hostileWords") String text) {
        String html = PostHtml.of(new Announcement("Title", text, List.of(), List.of()), List.of());

        for (String ours : OURS) {
            html = html.replace(ours, "");
        }
        assertThat(html).doesNotContain("<", ">", "[", "]", "\"", "\0");
    }

    @Property
    void theWordsStayTheSame(@ForAll("hostileWords") String text) {
        assertThat(unescaped(PostHtml.escaped(text))).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> hostileWords() {
        return Arbitraries.of(
                        "<", ">", "[", "]", "&", "\"", "'", "\n", "\n\n", "a", " ", "é", "😀", "<!--", "-->", "&amp;",
                        "<p>", "[x]")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#039;", "'")
                .replace("&#091;", "[")
                .replace("&#093;", "]")
                .replace("&amp;", "&");
    }
}
