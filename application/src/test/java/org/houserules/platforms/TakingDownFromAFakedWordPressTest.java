package org.houserules.platforms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.util.List;
import org.houserules.platforms.PlatformFault.Broken;
import org.houserules.platforms.Proof.Gone;
import org.houserules.platforms.Proof.NotProven;
import org.houserules.platforms.Proof.ReadBack;
import org.houserules.platforms.PublicAddress.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What proves that an address is gone, and what does not (faked). */
class TakingDownFromAFakedWordPressTest {
    private final FakedWordPress site = FakedWordPress.unhurried();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void onlyNotFoundAndGoneProveIt() throws PlatformException {
        assertThat(readBack(aResponse().withStatus(404)).sighting()).isEqualTo(new Gone(404));
        assertThat(readBack(aResponse().withStatus(410)).sighting()).isEqualTo(new Gone(410));
        for (int status : new int[] {200, 204, 301, 302, 400, 401, 403, 429, 500, 503}) {
            assertThat(readBack(aResponse().withStatus(status)).sighting()).isInstanceOf(NotProven.class);
        }
        assertThat(readBack(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                        .sighting())
                .isInstanceOf(NotProven.class);
    }

    @Test
    void addressesAreReadAsAStrangerWould() throws PlatformException {
        readBack(aResponse().withStatus(404));

        site.server.verify(
                1,
                getRequestedFor(urlPathEqualTo("/picture.jpg"))
                        .withoutHeader("Authorization")
                        .withoutHeader("Cache-Control"));
    }

    @Test
    void anAddressInsideAnotherNetworkIsNotReadAndNotProven() throws PlatformException {
        everythingIsGone();
        PublicAddress inside = new PublicAddress(Kind.PICTURE, URI.create("https://10.1.2.3/picture.jpg"));

        Proof proof = site.connector.takeDown("5", List.of(), List.of(inside));

        assertThat(proof.holds()).isFalse();
        assertThat(proof.readBack()).last().extracting(ReadBack::address).isEqualTo(inside);
    }

    @Test
    void aSiteThatStopsAnsweringIsNotWaitedForAtEveryAddress() throws PlatformException {
        everythingIsGone();
        site.server.stubFor(
                get(urlPathEqualTo("/picture.jpg")).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        List<PublicAddress> many = List.of(picture("1"), picture("2"), picture("3"), picture("4"));

        Proof proof = site.connector.takeDown("5", List.of(), many);

        assertThat(proof.holds()).isFalse();
        assertThat(proof.readBack())
                .hasSize(5)
                .filteredOn(each -> each.sighting() instanceof NotProven)
                .hasSize(4);
        assertThat(proof.readBack())
                .last()
                .extracting(ReadBack::sighting)
                .isEqualTo(new NotProven("Not read, because the website does not answer."));
    }

    @Test
    void aFailureAfterThePostIsHiddenMayHaveTakenItDown() {
        site.reads("posts/5", FakedWordPress.json(site.aPost(5, "publish")));
        site.reads("media", FakedWordPress.json("[]"));
        site.writes("posts/5", aResponse().withStatus(500));

        PlatformException failed =
                catchThrowableOfType(PlatformException.class, () -> site.connector.takeDown("5", List.of(), List.of()));

        assertThat(failed.fault()).isEqualTo(new Broken(500));
        assertThat(failed.mayHaveHappened()).isTrue();
    }

    private ReadBack readBack(ResponseDefinitionBuilder answer) throws PlatformException {
        everythingIsGone();
        site.server.stubFor(get(urlPathEqualTo("/picture.jpg")).willReturn(answer));
        Proof proof = site.connector.takeDown("5", List.of(), List.of(picture("1")));
        ReadBack last = proof.readBack().getLast();
        assertThat(proof.holds()).isEqualTo(last.sighting() instanceof Gone);
        return last;
    }

    private void everythingIsGone() {
        site.answersEverythingWith(aResponse().withStatus(404));
        site.reads("posts/5", FakedWordPress.unknownId());
    }

    private PublicAddress picture(String query) {
        return new PublicAddress(Kind.PICTURE, URI.create(site.address() + "/picture.jpg?" + query));
    }
}
