package org.houserules.platforms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houserules.platforms.CommentsReader.CommentSeen;
import org.junit.jupiter.api.Test;

class CommentsOfAFakedWordPressTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);

    private static CommentsReader reader(FakedWordPress site, Duration patience) {
        WordPress wordPress =
                new WordPress(Reach.alsoTo("127.0.0.1"), new Patience(patience, patience, patience, 50_000));
        return wordPress.commentsOf(new SiteAccess(URI.create(site.address()), "houserules", FakedWordPress.PASSWORD));
    }

    private static String comment(int id) {
        return "{\"id\":" + id + ",\"date\":\"2026-11-19T10:00:00\",\"link\":\"https://a.example/?p=1#comment-" + id
                + "\",\"content\":{\"rendered\":\"<p>Well &amp; truly <b>lovely</b></p>\\n\"}}";
    }

    private static ResponseDefinitionBuilder page(int comments) {
        return FakedWordPress.json(IntStream.rangeClosed(1, comments)
                .mapToObj(CommentsOfAFakedWordPressTest::comment)
                .collect(Collectors.joining(",", "[", "]")));
    }

    private static PlatformFault fault(FakedWordPress site) {
        return catchThrowableOfType(
                        PlatformException.class,
                        () -> reader(site, Duration.ofMillis(900)).since(FROM))
                .fault();
    }

    @Test
    void whatTheSiteShowsIsReadAsPlainWordsWithoutWhoWroteIt() throws PlatformException {
        try (FakedWordPress site = FakedWordPress.unhurried()) {
            site.reads("comments", page(1));

            assertThat(reader(site, Duration.ofSeconds(30)).since(FROM))
                    .containsExactly(new CommentSeen(
                            URI.create("https://a.example/?p=1#comment-1"),
                            LocalDate.of(2026, 11, 19),
                            "Well & truly lovely"));
            site.server.verify(getRequestedFor(urlPathEqualTo("/"))
                    .withQueryParam("after", equalTo("2026-10-31T23:59:59"))
                    .withQueryParam("status", equalTo("approve"))
                    .withQueryParam("_fields", equalTo("id,date,link,content")));
        }
    }

    @Test
    void aSiteWithVeryManyIsReadUpToTwoThousand() throws PlatformException {
        try (FakedWordPress site = FakedWordPress.unhurried()) {
            site.reads("comments", page(100));

            assertThat(reader(site, Duration.ofSeconds(30)).since(FROM)).hasSize(CommentsReader.MOST);
            site.server.verify(20, getRequestedFor(urlPathEqualTo("/")));
        }
    }

    @Test
    void aSiteThatIsSlowBrokenOrSaysSomethingElseIsAFault() {
        try (FakedWordPress site = FakedWordPress.unhurried()) {
            site.reads("comments", aResponse().withFixedDelay(20_000));
            assertThat(fault(site)).isEqualTo(new PlatformFault.TimedOut());
            site.reads("comments", aResponse().withStatus(503));
            assertThat(fault(site)).isEqualTo(new PlatformFault.Broken(503));
            site.reads("comments", FakedWordPress.json("[{\"id\":1,\"date\":\"soon\"}]"));
            assertThat(fault(site)).isEqualTo(new PlatformFault.NotUnderstood());
            site.reads("comments", FakedWordPress.json("[" + " ".repeat(60_000) + "]"));
            assertThat(fault(site)).isEqualTo(new PlatformFault.NotUnderstood());
        }
    }
}
