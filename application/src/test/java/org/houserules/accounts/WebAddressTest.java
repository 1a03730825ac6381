package org.houserules.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://school.example, https://school.example/, true",
        "https://school.example/news, http://www.SCHOOL.example/news/, true",
        "https://school.example/news, https://school.example/News, false",
        "https://school.example/news, https://school.example/news?id=2, false",
        "https://school.example/news, https://other.example/news, false"
    })
    void onePageHasSeveralAddresses(String one, String other, boolean same) {
        assertThat(WebAddress.isSamePage(one, other)).isEqualTo(same);
    }

    @Test
    void anAddressHasAHostAndNobodysPassword() {
        assertThat(WebAddress.isOne("https://school.example/news")).isTrue();
        assertThat(WebAddress.isOne("https://a:b@school.example/")).isFalse();
        assertThat(WebAddress.isOne("javascript:alert(1)")).isFalse();
    }
}
