package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;

/** Whatever stands at an address, its links are web addresses and nothing breaks. */
class PageFuzzTest {
    @FuzzTest
    void anyPageIsReadIntoWebAddresses(FuzzedDataProvider data) {
        String type = data.consumeString(40);
        Page page = Page.of(data.consumeRemainingAsBytes(), type, URI.create("https://school.example/news/"));

        assertThat(page.links()).allMatch(WebAddress::isWebAddress);
        assertThat(page.images())
                .allMatch(image -> image.leadsTo().stream().allMatch(WebAddress::isWebAddress)
                        && image.alternative().length() <= 2_000);
        assertThat(page.asksForPassword() && page.at().getHost().isEmpty()).isFalse();
    }
}
