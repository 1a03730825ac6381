package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APost.aPost;

import org.houserules.posts.APost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkSafetyTest {
    @ParameterizedTest
    @CsvSource({
        "https://mudlark.example/news, met",
        "http://mudlark.example/news, met",
        "javascript:alert(1), breached",
        "ftp://mudlark.example/file, breached",
        "https://mudlark.example@elsewhere.example/, breached",
        "https://127.0.0.1/, breached",
        "https://mudlark.example/setup.exe, breached"
    })
    void aListedLinkIsJudgedByItsAddress(String address, String result) {
        assertThat(Judged.by(new LinkSafety(), aPost().link(address, true)).lines())
                .containsExactly(result + " links[0]");
    }

    @Test
    void anAddressInTheWordsIsJudgedToo() {
        APost post = aPost().text("See https://127.0.0.1/secret today.");
        assertThat(Judged.by(new LinkSafety(), post).lines())
                .containsExactly("breached text 'https://127.0.0.1/secret'");
    }

    @Test
    void anOpenedLinkIsNoSaferForIt() {
        assertThat(Judged.by(new LinkSafety(), aPost().link("https://10.0.0.7/", true))
                        .lines())
                .containsExactly("breached links[0]");
    }

    @Test
    void aPostWithoutLinksHasNothingToJudge() {
        assertThat(Judged.by(new LinkSafety(), aPost()).lines()).isEmpty();
    }
}
