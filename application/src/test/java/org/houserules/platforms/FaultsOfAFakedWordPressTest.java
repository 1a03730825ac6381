package org.houserules.platforms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.houserules.platforms.PlatformFault.Broken;
import org.houserules.platforms.PlatformFault.Busy;
import org.houserules.platforms.PlatformFault.NotAllowed;
import org.houserules.platforms.PlatformFault.NotUnderstood;
import org.houserules.platforms.PlatformFault.Rejected;
import org.houserules.platforms.PlatformFault.TimedOut;
import org.houserules.platforms.PlatformFault.Unreachable;
import org.junit.jupiter.api.Test;

/** What a site that is down, slow, broken or hostile does to us (faked). */
class FaultsOfAFakedWordPressTest {
    private static final Marker MARKER = new Marker("hrabcdefg");
    private static final Announcement WORDS =
            new Announcement("Snow", "The school is closed today.", List.of(), List.of());
    private static final int SECONDS = 1000;

    @Test
    void aDraftThatIsNotAnsweredInTimeMayStillArrive() {
        // Time enough for the search before it, on a busy machine too.
        try (FakedWordPress site = new FakedWordPress(Duration.ofSeconds(4)).withoutPosts()) {
            site.writes("posts", aResponse().withFixedDelay(20 * SECONDS));

            assertFault(site, new TimedOut(), true, true);
        }
    }

    @Test
    void aSearchThatIsNotAnsweredInTimeHasChangedNothing() {
        try (FakedWordPress site = new FakedWordPress(Duration.ofMillis(900))) {
            site.answersEverythingWith(aResponse().withFixedDelay(20 * SECONDS));

            assertFault(site, new TimedOut(), false, true);
        }
    }

    @Test
    void anAnswerThatComesDropByDropIsNotWaitedFor() {
        try (FakedWordPress site = new FakedWordPress(Duration.ofMillis(900))) {
            site.answersEverythingWith(
                    FakedWordPress.json("[" + " ".repeat(5_000) + "]").withChunkedDribbleDelay(20, 20 * SECONDS));

            assertFault(site, new TimedOut(), false, true);
        }
    }

    @Test
    void aSiteThatFailsInsideMayHaveDoneItAllTheSame() {
        assertWriteFault(aResponse().withStatus(500).withBody("<b>Fatal error</b>"), new Broken(500), true, true);
        assertWriteFault(aResponse().withStatus(503), new Broken(503), true, true);
    }

    @Test
    void aSiteThatCutsTheConnectionMayHaveDoneItAllTheSame() {
        assertWriteFault(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), new Unreachable(), true, true);
        assertWriteFault(aResponse().withFault(Fault.EMPTY_RESPONSE), new Unreachable(), true, true);
        assertWriteFault(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK), new Unreachable(), true, true);
    }

    @Test
    void aSiteThatIsDownHasDoneNothing() {
        FakedWordPress site = FakedWordPress.unhurried();
        site.server.stop();
        try (site) {
            assertFault(site, new Unreachable(), false, true);
        }
    }

    @Test
    void aWithdrawnPasswordAndMissingRightsNeedAPerson() {
        assertWriteFault(aResponse().withStatus(401), new NotAllowed(401), false, false);
        assertWriteFault(aResponse().withStatus(403), new NotAllowed(403), false, false);
    }

    @Test
    void aBusySiteSaysHowLongToWait() {
        assertWait("120", "", Duration.ofSeconds(120));
        assertWait("Fri, 20 Nov 2026 10:05:00 GMT", "Fri, 20 Nov 2026 10:00:00 GMT", Duration.ofMinutes(5));
        assertWait("Fri, 20 Nov 2026 10:05:00 GMT", "Fri, 20 Nov 2026 11:00:00 GMT", Duration.ofSeconds(1));
        assertWait("0", "", Duration.ofSeconds(1));
        assertWait("99999999", "", Duration.ofHours(1));
        assertWait("99999999999999999999", "", Duration.ofMinutes(1));
        assertWait("soon", "", Duration.ofMinutes(1));
    }

    @Test
    void garbageInPlaceOfAnAnswerMayHideADraftThatWasMade() {
        for (String garbage : List.of(
                "", "<html>Hello</html>", "{", "\u0000\u0001", "7", "{\"id\":\"x\"}", "[]", "[".repeat(3_000))) {
            assertWriteFault(FakedWordPress.json(garbage), new NotUnderstood(), true, true);
        }
    }

    @Test
    void aGiantAnswerIsGivenUp() {
        assertWriteFault(FakedWordPress.json(" ".repeat(3_000_000) + "{}"), new NotUnderstood(), true, true);
    }

    @Test
    void aRedirectIsNotFollowedAndOurPasswordStaysHere() {
        try (FakedWordPress elsewhere = FakedWordPress.unhurried();
                FakedWordPress site = FakedWordPress.unhurried()) {
            for (int status : new int[] {301, 302, 303, 307, 308}) {
                site.answersEverythingWith(aResponse().withStatus(status).withHeader("Location", elsewhere.address()));

                assertThat(failure(site).fault())
                        .isInstanceOf(Rejected.class)
                        .extracting(PlatformFault::inWords, InstanceOfAssertFactories.STRING)
                        .contains("on to another address");
            }
            elsewhere.server.verify(0, anyRequestedFor(anyUrl()));
        }
    }

    @Test
    void aSiteWithoutWordPressIsNotTakenForOneWithoutThePost() {
        try (FakedWordPress site = FakedWordPress.unhurried()) {
            site.answersEverythingWith(aResponse().withStatus(404).withBody("<h1>Not found</h1>"));

            PlatformException failed = catchThrowableOfType(
                    PlatformException.class, () -> site.connector.takeDown("5", List.of(), List.of()));

            assertThat(failed.fault())
                    .isInstanceOf(Rejected.class)
                    .extracting(PlatformFault::inWords, InstanceOfAssertFactories.STRING)
                    .contains("no WordPress is at this address");
        }
    }

    @Test
    void otherRefusalsAreToldWithoutWhatTheSiteWrote() {
        try (FakedWordPress site = FakedWordPress.unhurried()) {
            site.answersEverythingWith(
                    FakedWordPress.json("{\"message\":\"Ada Invented\"}").withStatus(400));

            assertThat(failure(site).fault()).isEqualTo(new Rejected("The website refuses this (400)."));
        }
    }

    @Test
    void thePasswordIsInNoMessage() {
        try (FakedWordPress site = FakedWordPress.unhurried()) {
            site.answersEverythingWith(aResponse().withStatus(401).withBody(FakedWordPress.PASSWORD));

            assertThat(failure(site)).hasMessageNotContaining(FakedWordPress.PASSWORD);
        }
        assertThat(new SiteAccess(URI.create("https://school.example/"), "houserules", FakedWordPress.PASSWORD)
                        .toString())
                .doesNotContain(FakedWordPress.PASSWORD);
    }

    private static void assertWait(String retryAfter, String date, Duration expected) {
        ResponseDefinitionBuilder busy = aResponse().withStatus(429).withHeader("Retry-After", retryAfter);
        assertWriteFault(date.isEmpty() ? busy : busy.withHeader("Date", date), new Busy(expected), false, true);
    }

    private static void assertWriteFault(
            ResponseDefinitionBuilder answer, PlatformFault expected, boolean mayHaveHappened, boolean retried) {
        try (FakedWordPress site = FakedWordPress.unhurried().withoutPosts()) {
            site.writes("posts", answer);
            assertFault(site, expected, mayHaveHappened, retried);
        }
    }

    private static void assertFault(
            FakedWordPress site, PlatformFault expected, boolean mayHaveHappened, boolean retried) {
        PlatformException failed = failure(site);
        assertThat(failed.fault()).isEqualTo(expected);
        assertThat(failed.mayHaveHappened()).isEqualTo(mayHaveHappened);
        assertThat(failed.fault().worthRetrying()).isEqualTo(retried);
        assertThat(failed).hasMessage(expected.inWords());
    }

    private static PlatformException failure(FakedWordPress site) {
        return catchThrowableOfType(PlatformException.class, () -> site.connector.draft(WORDS, MARKER));
    }
}
