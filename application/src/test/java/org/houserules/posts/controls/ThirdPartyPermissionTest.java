package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.DAY_AFTER;
import static org.houserules.posts.APost.DAY_BEFORE;
import static org.houserules.posts.APost.GOES_OUT;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.posts.APost;
import org.houserules.posts.FileSays;
import org.houserules.posts.Permission;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ThirdPartyPermissionTest {
    private static final APost ODD = aPost().text("They are odd, and odd again.");

    private static Judged judged(Permission.Use use, APost post) {
        return Judged.by(new ThirdPartyPermission(), new ThirdPartyPermission.Setting(List.of(use)), post);
    }

    private static Stream<Arguments> days() {
        return Stream.of(
                arguments(Optional.of(DAY_BEFORE), true),
                arguments(Optional.of(GOES_OUT), true),
                arguments(Optional.of(DAY_AFTER), false),
                arguments(Optional.empty(), false));
    }

    @ParameterizedTest
    @MethodSource("days")
    void aQuotationIsAgreedToByTheDay(Optional<LocalDate> day, boolean held) {
        APost post = aPost().text("How odd it is.")
                .marking("odd", TextKind.QUOTATION, "")
                .permission(new Permission(Permission.Use.QUOTATION, Optional.of("Nibs Quaver"), day));
        assertThat(judged(Permission.Use.QUOTATION, post).lines())
                .isEqualTo(held ? List.of() : List.of("cannot-tell text 'odd'"));
    }

    @Test
    void eachQuotationNeedsAPermissionOfItsOwn() {
        APost post = ODD.marking("odd", TextKind.QUOTATION, "");
        assertThat(judged(Permission.Use.QUOTATION, post).lines()).hasSize(2);
        APost one = post.permission(Permission.Use.QUOTATION, "Nibs Quaver", GOES_OUT);
        assertThat(judged(Permission.Use.QUOTATION, one).lines()).hasSize(1);
        APost two = one.permission(Permission.Use.QUOTATION, "Pom Tuttle", GOES_OUT);
        assertThat(judged(Permission.Use.QUOTATION, two).lines()).isEmpty();
    }

    @Test
    void aPermissionForAnotherUseIsNone() {
        APost post = aPost().text("How odd it is.")
                .marking("odd", TextKind.QUOTATION, "")
                .permission(Permission.Use.MUSIC, "Nibs Quaver", GOES_OUT);
        assertThat(judged(Permission.Use.QUOTATION, post).lines()).containsExactly("cannot-tell text 'odd'");
    }

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void onlyQuotationsAndMentionsAreReadInWords(TextKind kind) {
        APost post = aPost().text("How odd it is.").marking("odd", kind, "");
        assertThat(judged(Permission.Use.QUOTATION, post).lines())
                .isEqualTo(kind == TextKind.QUOTATION ? List.of("cannot-tell text 'odd'") : List.of());
        assertThat(judged(Permission.Use.MENTION, post).lines())
                .isEqualTo(kind == TextKind.MENTION ? List.of("cannot-tell text 'odd'") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Quaver & Sons, Quaver & Sons, true",
        "Quaver & Sons, quaver and sons, false",
        "Quaver & Sons, QUAVER SONS, true",
        "Quaver & Sons, Quaver, true",
        "Quaver, Quaver & Sons of Mudlark, true",
        "Quàver, Quaver, true",
        "Quaver & Sons, Tuttle, false"
    })
    void aPartnerAgreedUnderItsOwnName(String mentioned, String from, boolean held) {
        APost post = aPost().text("Thanks to " + mentioned + " for the boots.")
                .marking(mentioned, TextKind.MENTION, "")
                .permission(Permission.Use.MENTION, from, GOES_OUT);
        assertThat(judged(Permission.Use.MENTION, post).lines())
                .isEqualTo(held ? List.of() : List.of("cannot-tell text '" + mentioned + "'"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void aPartnerAgreedByTheDay(Optional<LocalDate> day, boolean held) {
        APost post = aPost().text("Thanks to Quaver.")
                .marking("Quaver", TextKind.MENTION, "")
                .permission(new Permission(Permission.Use.MENTION, Optional.of("Quaver"), day));
        assertThat(judged(Permission.Use.MENTION, post).lines())
                .isEqualTo(held ? List.of() : List.of("cannot-tell text 'Quaver'"));
    }

    @Test
    void aPermissionFromNobodyOrFromSignsAloneIsNone() {
        APost post = aPost().text("Thanks to Quaver.").marking("Quaver", TextKind.MENTION, "");
        APost nobody = post.permission(new Permission(Permission.Use.MENTION, Optional.empty(), Optional.of(GOES_OUT)));
        assertThat(judged(Permission.Use.MENTION, nobody).lines()).containsExactly("cannot-tell text 'Quaver'");
        APost signs = post.permission(Permission.Use.MENTION, "&", GOES_OUT);
        assertThat(judged(Permission.Use.MENTION, signs).lines()).containsExactly("cannot-tell text 'Quaver'");
    }

    @ParameterizedTest
    @CsvSource({"Nibs Quaver, false", "Euphemia Dibble, true", "(c) 2026 Euphemia Dibble, true", "Ozias Crumb, true"})
    void aPictureOfSomebodyElsesNeedsAPermission(String holder, boolean ours) {
        APost post = aPost().picture(aPicture().ownedBy(holder));
        assertThat(judged(Permission.Use.IMAGE, post).lines())
                .isEqualTo(ours ? List.of() : List.of("cannot-tell pictures[0]"));
    }

    @Test
    void theAuthorOwnsTheirPictureWhoeverTheyAre() {
        APost post = aPost().signed(Optional.of("Pom Tuttle"), Optional.of("Cook"))
                .picture(aPicture().ownedBy("Pom Tuttle"));
        assertThat(judged(Permission.Use.IMAGE, post).lines()).isEmpty();
        assertThat(judged(Permission.Use.IMAGE, post.signed(Optional.empty(), Optional.empty()))
                        .lines())
                .containsExactly("cannot-tell pictures[0]");
    }

    @ParameterizedTest
    @MethodSource("days")
    void theOwnerOfAPictureAgreedByTheDay(Optional<LocalDate> day, boolean held) {
        APost post = aPost().picture(aPicture().ownedBy("Nibs Quaver"))
                .permission(new Permission(Permission.Use.IMAGE, Optional.of("Nibs Quaver"), day));
        assertThat(judged(Permission.Use.IMAGE, post).lines())
                .isEqualTo(held ? List.of() : List.of("cannot-tell pictures[0]"));
    }

    @Test
    void aPictureThatSaysNothingOfAnOwnerNeedsNone() {
        assertThat(judged(Permission.Use.IMAGE, aPost()).lines()).isEmpty();
        assertThat(judged(Permission.Use.IMAGE, aPost().picture(aPicture().file(new FileSays.NoFile())))
                        .lines())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("days")
    void theMusicOfAFilmIsAgreedToByTheDayOrConfirmed(Optional<LocalDate> day, boolean held) {
        APost post = aPost().videos(aPicture(), aPicture())
                .permission(new Permission(Permission.Use.MUSIC, Optional.of("Nibs Quaver"), day));
        assertThat(judged(Permission.Use.MUSIC, post).lines())
                .isEqualTo(
                        held
                                ? List.of()
                                : List.of("cannot-tell videos[0], to confirm", "cannot-tell videos[1], to confirm"));
    }

    @Test
    void aPostWithoutAFilmCarriesNoMusic() {
        assertThat(judged(Permission.Use.MUSIC, aPost()).lines()).isEmpty();
    }

    @Test
    void onlyTheUsesThatThePolicyNamesAreJudged() {
        APost post = aPost().videos(aPicture()).picture(aPicture().ownedBy("Nibs Quaver"));
        ThirdPartyPermission.Setting all = new ThirdPartyPermission.Setting(List.of(Permission.Use.values()));
        assertThat(Judged.by(new ThirdPartyPermission(), all, post).lines())
                .containsExactlyInAnyOrder("cannot-tell pictures[0]", "cannot-tell videos[0], to confirm");
        assertThat(judged(Permission.Use.MENTION, post).lines()).isEmpty();
    }
}
