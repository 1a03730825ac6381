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
        return account(Platform.FACEBOOK, address, until);
    }

    private static PublicAccount account(Platform platform, String address, Optional<LocalDate> until) {
        return new PublicAccount(
                1,
                "Page",
                platform,
                Readership.PUBLIC,
                false,
                true,
                Optional.empty(),
                address,
                "",
                false,
                DAY.minusYears(1),
                until,
                false,
                Optional.empty());
    }

    private static AddressCheck check(String official, String typed) {
        return AddressCheck.of(school(account(official, Optional.empty())), List.of(), typed);
    }

    private static PublicSchool school(PublicAccount account) {
        Owner owner = new Owner(1, Owner.Kind.SCHOOL, "Willowbrook Primary", Optional.empty());
        return new PublicSchool(
                owner, "willowbrook-primary", DAY, Optional.empty(), false, List.of(account), Optional.empty());
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
                "https://facebook.com./willowbrook//",
                "https://fb.com/willowbrook",
                "https://en-gb.facebook.com/willowbrook",
                "https://mbasic.facebook.com/%77illowbrook",
                "\u200e\ufeffhttps://facebook.com/willowbrook\u200b"
            })
    void theSameAddressIsOursHoweverItIsWritten(String typed) {
        assertThat(check("https://www.facebook.com/Willowbrook/", typed)).isInstanceOf(AddressCheck.Official.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://facebook.com/wi11owbrook",
                "https://facebook.com/willowbroook",
                "https://facebook.com/willowbrook-official",
                "https://facebook.com/willowbrook/../evil",
                "https://facebook.com/willowbrook/%2e%2e/evil",
                "https://facebook.com/willowbrook.html",
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
                "https://facebook.com@evil.example/willowbrook",
                "https://facebook.com/willowbrook@evil.example/",
                "https://somebody@facebook.com/willowbrook",
                "https://facebook.com:8080/willowbrook",
                "https://facebook.com/willowbrook%5c..%5cevil",
                "https://developers.facebook.com/willowbrook",
                "https://m.evil.example/facebook.com/willowbrook",
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
                "https://face book.com/x",
                "https://facebook.com:port/willowbrook",
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
    void ofTwoPartsOfOneNameNeitherCounts() {
        String official = "https://facebook.com/profile.php?id=100";

        assertThat(check(official, "https://facebook.com/profile.php?id=100&id=999"))
                .isInstanceOf(AddressCheck.Resembles.class);
        assertThat(check(official, "https://facebook.com/profile.php?ID=999&id=100"))
                .isInstanceOf(AddressCheck.Resembles.class);
    }

    @Test
    void aPageOfTheSchoolsWebsiteIsOurs() {
        PublicSchool school =
                school(account(Platform.WEBSITE, "https://willowbrook.sch.example/blog", Optional.empty()));

        assertThat(AddressCheck.of(school, List.of(), "willowbrook.sch.example/blog/2026/11/harvest?page=2"))
                .isInstanceOf(AddressCheck.PartOf.class);
        assertThat(AddressCheck.of(school, List.of(), "willowbrook.sch.example/blog/../other"))
                .isInstanceOf(AddressCheck.Resembles.class);
        assertThat(AddressCheck.of(school, List.of(), "willowbrook.sch.example/blogs"))
                .isInstanceOf(AddressCheck.Resembles.class);
        assertThat(AddressCheck.of(school, List.of(), "willowbrook.sch.example.evil.example/blog/harvest"))
                .isInstanceOf(AddressCheck.NotTheirs.class);
    }

    @Test
    void onAPlatformOthersMayWriteBelowOurAddress() {
        assertThat(check("https://www.facebook.com/willowbrook", "https://facebook.com/willowbrook/posts/1"))
                .isInstanceOf(AddressCheck.Below.class);
    }

    @Test
    void aFormerNameOfThePlatformLeadsToTheSamePage() {
        assertThat(check("https://x.com/willowbrook", "https://mobile.twitter.com/willowbrook"))
                .isInstanceOf(AddressCheck.Official.class);
        assertThat(check("https://twitter.com/willowbrook", "https://x.com/willowbrook"))
                .isInstanceOf(AddressCheck.Official.class);
    }

    @Test
    void anAccountOfTheTrustIsOfficialForItsSchools() {
        PublicSchool school = school(account("https://facebook.com/willowbrook", Optional.empty()));
        PublicSchool trust = school(account("https://facebook.com/trust", Optional.empty()));

        assertThat(AddressCheck.of(school, List.of(trust), "facebook.com/trust"))
                .isInstanceOfSatisfying(
                        AddressCheck.Official.class,
                        official -> assertThat(official.found().owner()).isEqualTo(trust));
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

        assertThat(AddressCheck.of(school(closed), List.of(), "facebook.com/willowbrook"))
                .isInstanceOf(AddressCheck.Closed.class);
    }

    @Test
    void anEndlessAddressIsNone() {
        assertThat(check("https://facebook.com/willowbrook", "https://facebook.com/" + "a".repeat(100_000)))
                .isInstanceOf(AddressCheck.NoAddress.class);
    }
}
