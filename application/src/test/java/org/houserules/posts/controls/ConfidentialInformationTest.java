package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.houserules.posts.APost;
import org.houserules.posts.ASchool;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ConfidentialInformationTest {
    private static ConfidentialInformation.Setting kinds(ConfidentialInformation.Kind... kinds) {
        return new ConfidentialInformation.Setting(List.of(kinds));
    }

    private static Stream<Arguments> kindsAndDetails() {
        return Stream.of(ConfidentialInformation.Kind.values())
                .flatMap(
                        kind -> Stream.of(ConfidentialInformation.Kind.values()).map(found -> arguments(kind, found)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndDetails")
    void onlyTheKindsThatThePolicyNamesStand(ConfidentialInformation.Kind named, ConfidentialInformation.Kind found) {
        String detail = found.name().toLowerCase(Locale.ROOT).replace('_', '-');
        APost post = aPost().text("There are odd words here.").marking("odd words", TextKind.CONFIDENTIAL, detail);
        assertThat(Judged.by(new ConfidentialInformation(), kinds(named), post).lines())
                .isEqualTo(named == found ? List.of("breached text 'odd words'") : List.of());
    }

    @Test
    void severalKindsMayBeNamed() {
        APost post = aPost().text("Odd words.").marking("Odd", TextKind.CONFIDENTIAL, "sensitive-records");
        ConfidentialInformation.Setting both =
                kinds(ConfidentialInformation.Kind.TOLD_IN_CONFIDENCE, ConfidentialInformation.Kind.SENSITIVE_RECORDS);
        assertThat(Judged.by(new ConfidentialInformation(), both, post).lines()).containsExactly("breached text 'Odd'");
    }

    @ParameterizedTest
    @EnumSource(value = TextKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CONFIDENTIAL")
    void anotherKindOfTextIsNoneOfItsBusiness(TextKind kind) {
        APost post = aPost().text("Odd words.").marking("Odd", kind, "told-in-confidence");
        assertThat(Judged.by(new ConfidentialInformation(), kinds(ConfidentialInformation.Kind.values()), post)
                        .lines())
                .isEmpty();
    }

    @Test
    void whatWasToldInConfidenceIsFoundInRealWords() {
        APost post = aPost().text("A neighbour told us in confidence that it rained.");
        assertThat(Judged.by(
                                new ConfidentialInformation(),
                                kinds(ConfidentialInformation.Kind.TOLD_IN_CONFIDENCE),
                                post)
                        .lines())
                .singleElement()
                .asString()
                .startsWith("breached text '")
                .contains("in confidence");
    }

    @Test
    void aTermThatTheSchoolKeepsConfidentialIsSoWhateverKindsThePolicyNames() {
        APost post =
                aPost().school(ASchool.keepingConfidential("Project Turnip")).text("We have begun Project Turnip.");
        ConfidentialInformation.Setting setting =
                new ConfidentialInformation.Setting(List.of(ConfidentialInformation.Kind.TOLD_IN_CONFIDENCE));
        assertThat(Judged.by(new ConfidentialInformation(), setting, post).lines())
                .containsExactly("breached text 'Project Turnip'");
    }

    @Test
    void beingToldInConfidenceIsFound() {
        ConfidentialInformation.Setting setting =
                new ConfidentialInformation.Setting(List.of(ConfidentialInformation.Kind.TOLD_IN_CONFIDENCE));
        APost post = aPost().text("We were told in confidence by a neighbour.");
        assertThat(Judged.by(new ConfidentialInformation(), setting, post).lines())
                .isNotEmpty();
    }

    @Test
    void aTermThatTheSchoolListsUnderAKindIsOfThatKind() {
        APost post = aPost().school(ASchool.keepingConfidential("commercially-sensitive: Project Turnip"))
                .text("We have begun Project Turnip.");
        assertThat(Judged.by(
                                new ConfidentialInformation(),
                                kinds(ConfidentialInformation.Kind.COMMERCIALLY_SENSITIVE),
                                post)
                        .lines())
                .containsExactly("breached text 'Project Turnip'");
    }
}
