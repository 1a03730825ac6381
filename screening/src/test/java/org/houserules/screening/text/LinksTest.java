package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "See https://quillfeather.example/news. | https://quillfeather.example/news",
                "See (https://quillfeather.example/news). | https://quillfeather.example/news",
                "https://en.example.org/wiki/Owl_(bird) | https://en.example.org/wiki/Owl_(bird)",
                "See www.quillfeather.example! | www.quillfeather.example",
                "Book at example.co.uk/path?x=1, soon | example.co.uk/path?x=1",
                "Book at example.co.uk. Thanks | example.co.uk",
                "“http://example.org/a” | http://example.org/a",
                "HTTPS://EXAMPLE.ORG/A | HTTPS://EXAMPLE.ORG/A",
                "go to bit.ly/abc now | bit.ly/abc",
                "youtu.be/abc is fun | youtu.be/abc",
                "ftp://example.org/file | ftp://example.org/file",
                "http://192.168.0.1/login | http://192.168.0.1/login",
                "example.org:8080/x | example.org:8080/x"
            })
    void anAddressIsFoundWithoutThePunctuationAfterIt(String text, String link) {
        assertThat(Links.in(text))
                .singleElement()
                .satisfies(span -> assertThat(span.in(text)).isEqualTo(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office@quillfeather.example",
                "zelda.quickfoot@mail.co.uk",
                "Well done.It was great",
                "at 10.30am",
                "Mr. Larkrise",
                "e.g. a coat",
                "well done.it was fun",
                "3.5 miles",
                "report.docx",
                "...",
                "a.b",
                "https://",
                "http://  x"
            })
    void whatIsNoAddressIsLeftAlone(String text) {
        assertThat(Links.in(text)).isEmpty();
    }

    @Test
    void severalAddressesAreAllFound() {
        String text = "a.com, b.org and https://c.uk/?d=1";
        assertThat(Links.in(text))
                .extracting(span -> span.in(text))
                .isEqualTo(List.of("a.com", "b.org", "https://c.uk/?d=1"));
    }
}
