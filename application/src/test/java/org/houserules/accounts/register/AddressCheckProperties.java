package org.houserules.accounts.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class AddressCheckProperties {
    private static PageAddress page(String typed) {
        return PageAddress.read(typed).orElseThrow();
    }

    @Property(tries = 300)
    void whatIsWrittenOtherwiseIsTheSame(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String name,
            @ForAll boolean www,
            @ForAll boolean secure,
            @ForAll boolean slash) {
        String typed = (secure ? "https://" : "HTTP://") + (www ? "www." : "") + "Platform.Example/" + name
                + (slash ? "/" : "") + "?from=" + name;

        assertThat(page("https://platform.example/" + name).isReachedBy(page(typed)))
                .isTrue();
    }

    @Property(tries = 300)
    void oneLetterMoreOrOtherIsAnother(
            @ForAll @AlphaChars @StringLength(min = 2, max = 20) String name, @ForAll @IntRange(max = 19) int at) {
        int place = at % name.length();
        String other = name.substring(0, place) + "0" + name.substring(place + 1);
        PageAddress ours = page("https://platform.example/" + name);

        assertThat(ours.isReachedBy(page("https://platform.example/" + other))).isFalse();
        assertThat(ours.resembles(page("https://platform.example/" + other))).isTrue();
        assertThat(ours.isReachedBy(page("https://platform.example/" + name + "0")))
                .isFalse();
    }

    @Property(tries = 500)
    void whateverIsPastedEndsInAnAnswer(@ForAll String anything, @ForAll @NumericChars String number) {
        assertThatCode(() -> PageAddress.read(anything)).doesNotThrowAnyException();
        assertThatCode(() -> PageAddress.read("https://" + anything + "/" + number))
                .doesNotThrowAnyException();
        assertThat(PageAddress.read("https://xn--" + anything)).isInstanceOf(Optional.class);
    }
}
