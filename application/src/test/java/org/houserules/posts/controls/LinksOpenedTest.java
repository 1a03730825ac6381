package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APost.aPost;

import org.houserules.posts.APost;
import org.junit.jupiter.api.Test;

final class LinksOpenedTest {
    @Test
    void anOpenedLinkMeetsItAndAnUnopenedOneBreachesIt() {
        APost post = aPost().link("https://mudlark.example/a", true).link("https://mudlark.example/b", false);
        assertThat(Judged.by(new LinksOpened(), post).lines()).containsExactly("met links[0]", "breached links[1]");
    }

    @Test
    void anAddressInTheWordsWasNotOpenedUnlessItIsListed() {
        APost post = aPost().text("See https://mudlark.example/a today.");
        assertThat(Judged.by(new LinksOpened(), post).lines())
                .containsExactly("breached text 'https://mudlark.example/a'");
        assertThat(Judged.by(new LinksOpened(), post.link("https://mudlark.example/a", true))
                        .lines())
                .containsExactly("met links[0]");
    }

    @Test
    void aPostWithoutLinksHasNothingToOpen() {
        assertThat(Judged.by(new LinksOpened(), aPost()).lines()).isEmpty();
    }
}
