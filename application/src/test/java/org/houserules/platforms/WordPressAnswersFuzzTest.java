package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a site answers is understood or a fault, and the addresses taken from it are web addresses. */
class WordPressAnswersFuzzTest {
    @FuzzTest
    void anyAnswerIsUnderstoodOrAFault(byte[] body) {
        JsonNode said;
        try {
            said = JsonMapper.shared().readTree(body);
        } catch (JacksonException garbage) {
            return;
        }
        try {
            assertThat(PostOnSite.from(said).link()).matches(WebAddress::isWebAddress);
            WordPressRights.standing(said);
            assertThat(PictureOnSite.from(said).addresses()).allMatch(each -> WebAddress.isWebAddress(each.at()));
        } catch (PlatformException fault) {
            assertThat(fault.fault()).isEqualTo(new PlatformFault.NotUnderstood());
        }
    }

    @FuzzTest
    void anyWaitIsBetweenASecondAndAnHour(FuzzedDataProvider data) {
        String retryAfter = data.consumeRemainingAsAsciiString();
        HttpHeaders headers = HttpHeaders.of(
                Map.of("Retry-After", List.of(retryAfter), "Date", List.of("Fri, 20 Nov 2026 10:00:00 GMT")),
                (name, value) -> true);

        PlatformException busy =
                AnswerFaults.of(new Answer(429, headers, new byte[0]), false).orElseThrow();

        assertThat(busy.fault())
                .isInstanceOfSatisfying(
                        PlatformFault.Busy.class,
                        fault -> assertThat(fault.retryAfter()).isBetween(Duration.ofSeconds(1), Duration.ofHours(1)));
    }
}
