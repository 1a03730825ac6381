package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.Optional;
import org.houserules.policy.Where;
import org.houserules.posts.APost;
import org.houserules.posts.DraftPost;
import org.houserules.screening.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PostLinksTest {
    private static List<String> addresses(APost post) {
        return new PostLinks(post.draft())
                .all()
                .map(link -> link.address() + (link.opened() ? " opened" : ""))
                .toList();
    }

    @Test
    void listedLinksComeFirstAndThoseInTheWordsAfterThem() {
        APost post = aPost().text("See mudlark.co.uk/b and https://mudlark.co.uk/c now.")
                .link("https://mudlark.co.uk/a", true);
        assertThat(addresses(post))
                .containsExactly("https://mudlark.co.uk/a opened", "mudlark.co.uk/b", "https://mudlark.co.uk/c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mudlark.co.uk/a",
                "http://mudlark.co.uk/a",
                "https://www.mudlark.co.uk/a",
                "www.mudlark.co.uk/a",
                "mudlark.co.uk/a",
                "HTTPS://MUDLARK.co.uk/a",
                "https://mudlark.co.uk/a/"
            })
    void anAddressThatIsListedIsNotReportedAgain(String written) {
        APost post = aPost().text("See " + written + " today.").link("https://mudlark.co.uk/a", true);
        assertThat(addresses(post)).containsExactly("https://mudlark.co.uk/a opened");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mudlark.co.uk/b",
                "https://mudlark.co.uk",
                "https://mudlark.co.uk/a?b=1",
                "https://news.mudlark.co.uk/a"
            })
    void anotherPageIsAnotherLink(String written) {
        APost post = aPost().text("See " + written + " today.").link("https://mudlark.co.uk/a", true);
        assertThat(addresses(post)).containsExactly("https://mudlark.co.uk/a opened", written);
    }

    @Test
    void whatStandsTwiceInTheWordsIsOneLink() {
        assertThat(addresses(aPost().text("See mudlark.co.uk/a, yes, mudlark.co.uk/a.")))
                .containsExactly("mudlark.co.uk/a");
    }

    @Test
    void whatIsListedTwiceIsJudgedTwice() {
        assertThat(addresses(aPost().link("https://mudlark.co.uk/a", true).link("https://mudlark.co.uk/a", false)))
                .containsExactly("https://mudlark.co.uk/a opened", "https://mudlark.co.uk/a");
    }

    @Test
    void theDescriptionOfAPictureIsReadForLinks() {
        DraftPost draft =
                aPost().picture(aPicture().alt("See mudlark.co.uk/a for more.")).draft();
        assertThat(new PostLinks(draft).all().map(PostLinks.Address::where).toList())
                .containsExactly(new Where("pictures[0]", Optional.of("alt"), Optional.of(new Span(4, 19))));
    }

    @Test
    void aPageOfALongerNameIsNotTakenForTheListedOne() {
        assertThat(addresses(aPost().text("See wwwmudlark.co.uk today.").link("mudlark.co.uk", true)))
                .containsExactly("mudlark.co.uk opened", "wwwmudlark.co.uk");
    }
}
