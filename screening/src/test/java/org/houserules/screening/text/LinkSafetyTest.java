package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSafetyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org/a",
                "file:///c/x",
                "mailto:zelda@mail.com",
                "https://example.org@evil.example/",
                "https://user:pass@example.org/",
                "http://192.168.0.1/",
                "http://8.8.8.8/",
                "http://134744072/",
                "http://0x8080808/",
                "http://0x7f.1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://[::1]/",
                "http://[2001:db8::1]:443/",
                "http://printer.local/",
                "https://files.internal/x",
                "http://a.localhost/",
                "http://localhost:3000",
                "http://intranet/page",
                "https://xn--pple-43d.example/",
                "https://www.xn--pple-43d.example/",
                "https://аpple.example/",
                "https://bit.ly/abc",
                "bit.ly/abc",
                "https://www.tinyurl.com/x",
                "https://t.co/x",
                "https://example.org/setup.exe",
                "https://example.org/game.APK?x=1",
                "https://example.org/a.scr#x",
                "https://example.org/run.bat",
                "https://example.org/a.msi",
                "https://example.org/a.js",
                "https://example.org/get?f=a.exe",
                "https://example.org/a%2Eexe",
                "https://example.org:8443/",
                "http://example.org:22",
                "https://exam\u202eple.org",
                "https://exam\u200bple.org/",
                "https://example.org/a b",
                "https://example.org/\u0000",
                "https://",
                "https:///x",
                "",
                " ",
                "https://exa_mple..org/",
                "https://example.org:80x/",
                "https:example.org",
                "https:\\\\example.org",
                "https://ex%61mple.org/",
                "https://example。org/"
            })
    void anAddressThatIsNotSafeToPostIsSaidToBeSo(String address) {
        assertThat(LinkSafety.danger(address))
                .isPresent()
                .get()
                .satisfies(why -> assertThat(why).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://quillfeather.example/",
                "http://quillfeather.example/news",
                "https://www.example.co.uk/path?x=1#top",
                "example.co.uk",
                "www.example.org/a.pdf",
                "https://example.org:443/",
                "http://example.org:80/a",
                "https://example.org./",
                "https://sub-domain.example.org/a_b/c.html",
                "https://example.org/js/page",
                "https://example.org/?at=zelda@mail",
                "https://youtu.be/abc",
                "HTTPS://EXAMPLE.ORG/"
            })
    void anOrdinaryPageIsFine(String address) {
        assertThat(LinkSafety.danger(address)).isEmpty();
    }
}
