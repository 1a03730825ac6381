package org.houserules.accounts.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Owner;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static PublicAccount account(String address, Optional<LocalDate> until) {
        return new PublicAccount(
                1,
                "Page",
                Platform.FACEBOOK,
                Readership.PUBLIC,
                false,
                Optional.empty(),
                address,
                "",
                false,
                DAY.minusYears(1),
                until,
                Optional.empty());
    }

    private static AddressCheck check(String official, String typed) {
        return AddressCheck.of(school(account(official, Optional.empty())), typed);
    }

    private static PublicSchool school(PublicAccount account) {
        Owner owner = new Owner(1, Owner.Kind.SCHOOL, "Willowbrook Primary");
        return new PublicSchool(owner, "willowbrook-primary", DAY, Optional.empty(), List.of(account));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com/willowbrook",
                "http://facebook.com/willowbrook/",
                "facebook.com/willowbrook",
                "  HTTPS://WWW.FACEBOOK.COM/WillowBrook  ",
                "https://m.facebook.com/willowbrook?ref=share&x=1",
                "https://facebook.com:443/willowbrook#top",
                "https://facebook.com./willowbrook//"
            })
    void theSameAddressIsOursHoweverItIsWritten(String typed) {
        assertThat(check("https://www.facebook.com/Willowbrook/", typed)).isInstanceOf(AddressCheck.Official.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://facebook.com/wi11owbrook",
                "https://facebook.com/willowbroook",
                "https://facebook.com/willowbrook/posts/1",
                "https://facebook.com/willowbrook-official",
                "https://f\u0430cebook.com/willowbrook",
                "https://facebook.com/will\u043ewbrook"
            })
    void whatOnlyLooksAlikeIsNot(String typed) {
        assertThat(check("https://www.facebook.com/willowbrook", typed)).isInstanceOf(AddressCheck.Resembles.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://facebook.com/",
                "https://facebook.com.evil.example/willowbrook",
                "https://evil.example/facebook.com/willowbrook",
                "https://facebook.com/larkfield",
                "https://other.example"
            })
    void whatIsElsewhereIsNot(String typed) {
        assertThat(check("https://www.facebook.com/willowbrook", typed)).isInstanceOf(AddressCheck.NotTheirs.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "willowbrook",
                "https://",
                "javascript:alert(1)",
                "https://facebook.com@evil.example/willowbrook",
                "https://face book.com/x",
                "https://facebook.com:8080/willowbrook",
                "ftp://facebook.com/willowbrook"
            })
    void whatIsNoAddressIsSaidToBeNone(String typed) {
        assertThat(check("https://www.facebook.com/willowbrook", typed)).isInstanceOf(AddressCheck.NoAddress.class);
    }

    @Test
    void aQueryCountsWhereTheOfficialAddressHasOne() {
        String official = "https://facebook.com/profile.php?id=100";

        assertThat(check(official, "https://facebook.com/profile.php?ref=x&id=100"))
                .isInstanceOf(AddressCheck.Official.class);
        assertThat(check(official, "https://facebook.com/profile.php?id=999"))
                .isInstanceOf(AddressCheck.Resembles.class);
        assertThat(check(official, "https://facebook.com/profile.php")).isInstanceOf(AddressCheck.Resembles.class);
    }

    @Test
    void capitalLettersCountInANameMadeByThePlatform() {
        String official = "https://youtube.com/channel/UCabcDEF";

        assertThat(check(official, "https://YouTube.com/channel/UCabcDEF")).isInstanceOf(AddressCheck.Official.class);
        assertThat(check(official, "https://youtube.com/channel/UCABCDEF"))
                .isNotInstanceOf(AddressCheck.Official.class);
    }

    @Test
    void aClosedAccountIsToldAsClosed() {
        PublicAccount closed = account("https://facebook.com/willowbrook", Optional.of(DAY.minusDays(1)));

        assertThat(AddressCheck.of(school(closed), "facebook.com/willowbrook")).isInstanceOf(AddressCheck.Closed.class);
    }

    @Test
    void anEndlessAddressIsNone() {
        assertThat(check("https://facebook.com/willowbrook", "https://facebook.com/" + "a".repeat(100_000)))
                .isInstanceOf(AddressCheck.NoAddress.class);
    }
}
