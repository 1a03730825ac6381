package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.TAMSIN;
import static org.houserules.posts.AClass.everything;
import static org.houserules.posts.AClass.rollWith;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.policy.Citation;
import org.houserules.policy.Confirmation;
import org.houserules.policy.Decision;
import org.houserules.policy.Policy;
import org.houserules.policy.Signer;
import org.houserules.policy.Verdict;
import org.houserules.posts.AClass;
import org.houserules.posts.APost;
import org.houserules.posts.DraftPost;
import org.houserules.posts.FileSays;
import org.houserules.posts.WatchedPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FloorTest {
    private static final String HEAD = """
            format: 1
            id: mudlark
            title: A policy
            organisation: Mudlark School
            version: "1"
            approval: {posts: none, accounts: none}
            clauses:
              - id: only
                ref: "1"
                force: states
                says: We like mud.
            """;

    @TempDir
    Path folder;

    /** A policy as far as it can be from binding anything. */
    private Policy<DraftPost> bare() {
        return policy("");
    }

    private Policy<DraftPost> policy(String controls) {
        try {
            return APolicy.read(Files.writeString(folder.resolve("policy.yaml"), HEAD + controls));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verdict(APost post, Policy<DraftPost> policy) {
        return post.verdict(policy, PostFloor.rules());
    }

    /** Such as {@code photo-consent breached STOP refused-consent}. */
    private static List<String> standing(Verdict verdict) {
        return verdict.standing().stream()
                .map(judged -> judged.control() + " " + judged.finding().result() + " " + judged.effect() + " "
                        + (judged.citation() instanceof Citation.OfFloor floor ? floor.rule() : "a clause"))
                .toList();
    }

    @Test
    void aCleanPostPassesAPolicyThatBindsNothing() {
        Verdict verdict = verdict(aPost().text("Well done Rufus Picklethwaite!"), bare());
        assertThat(verdict.decision()).isEqualTo(Decision.PUBLISH);
        assertThat(verdict.standing()).isEmpty();
    }

    private static Stream<Arguments> rules() {
        APost named = aPost().noPicture().text("Well done Rufus!");
        FileSays closed = new FileSays.CannotOpen("is a bucket of mud", "Save it as JPEG.");
        return Stream.of(
                arguments(aPost().consents(no()), "photo-consent BREACHED STOP refused-consent"),
                arguments(
                        aPost().noPicture().videos(aPicture()).consents(no()).confirming("film-watched"),
                        "video-consent BREACHED STOP refused-consent"),
                arguments(named.consents(no()), "name-consent BREACHED STOP refused-consent"),
                arguments(named.noConsents(), "name-consent CANNOT_TELL STOP refused-consent"),
                arguments(
                        aPost().picture(aPicture().showing(RUFUS)).noConsents(),
                        "photo-consent CANNOT_TELL STOP refused-consent"),
                arguments(aPost().picture(aPicture().showing("Q99")), "photo-consent CANNOT_TELL STOP refused-consent"),
                arguments(
                        aPost().noPicture().noRoll().text("Well done Amelia Hartley and Jack Hartley!"),
                        "name-consent CANNOT_TELL STOP refused-consent"),
                arguments(
                        aPost().text("Ring his mum on 07700 900123."),
                        "contact-details BREACHED STOP child-contact-details"),
                arguments(
                        aPost().picture(aPicture().file(closed)), "picture-readable CANNOT_TELL STOP picture-readable"),
                arguments(aPost().noPicture().videos(aPicture()), "film-watched CANNOT_TELL CONFIRM film-watched"),
                arguments(
                        aPost().picture(aPicture().knownAs(cameDown(WatchedPicture.Why.CONSENT_WITHDRAWN))),
                        "picture-came-back CANNOT_TELL CONFIRM picture-came-back"),
                arguments(
                        aPost().picture(aPicture().notCompared()),
                        "picture-came-back CANNOT_TELL STOP picture-came-back"),
                arguments(aPost().text("a ".repeat(50_001)), "text-screened CANNOT_TELL STOP text-screened"));
    }

    private static WatchedPicture cameDown(WatchedPicture.Why why) {
        return new WatchedPicture(why, LocalDate.of(2026, 11, 3));
    }

    @Test
    void aPictureThatComesBackIsItsApproversToLookAt() {
        for (WatchedPicture.Why why : WatchedPicture.Why.values()) {
            Verdict verdict = verdict(aPost().picture(aPicture().knownAs(cameDown(why))), bare());
            assertThat(verdict.standing()).singleElement().satisfies(judged -> {
                assertThat(judged.finding().what())
                        .isEqualTo("This picture looks like one that " + why.words() + ", on 3 November 2026.");
                assertThat(judged.confirmation())
                        .contains(new Confirmation("picture-looked-at-again", Signer.APPROVER));
            });
        }
    }

    private static List<Consent> no() {
        return Stream.concat(
                        everything(TAMSIN, ConsentAnswer.GIVEN).stream(),
                        everything(RUFUS, ConsentAnswer.OBJECTED).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHoldsWithoutAClause(APost post, String line) {
        Verdict verdict = verdict(post, bare());
        assertThat(standing(verdict)).containsExactly(line);
        assertThat(verdict.decision()).isEqualTo(line.contains("CONFIRM") ? Decision.CONFIRM : Decision.STOP);
        assertThat(verdict.forEverybody().findings()).isEqualTo(verdict.findings());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noConfirmationLiftsARuleButThatOfWhoeverLooked(APost post, String line) {
        Stream<String> tokens = PostControls.catalogue().entries().stream()
                .flatMap(control -> control.confirmation().stream().map(Confirmation::token));
        String[] all = Stream.concat(
                        tokens,
                        Stream.of("film-watched", "picture-looked-at-again", "refused-consent", "photo-consent"))
                .toArray(String[]::new);
        Verdict verdict = verdict(post.confirming(all), bare());
        assertThat(verdict.decision()).isEqualTo(line.contains("CONFIRM") ? Decision.PUBLISH : Decision.STOP);
    }

    @Test
    void silenceIsLeftToThePolicy() {
        APost silent = aPost().consents(List.of()).text("Well done Rufus!");
        assertThat(verdict(silent, bare()).decision()).isEqualTo(Decision.PUBLISH);
        APost asked = silent.consents(everything(RUFUS, ConsentAnswer.REQUESTED));
        assertThat(verdict(asked, bare()).decision()).isEqualTo(Decision.PUBLISH);
    }

    @Test
    void eachPassageWithoutARollIsMarkedOnce() {
        APost post = aPost().noRoll()
                .text("Well done Amelia Hartley! Well done Jack Hartley!")
                .picture(aPicture().showing().alt("Here is Olivia Hartley."));
        assertThat(standing(verdict(post, bare())))
                .hasSize(2)
                .allMatch(line -> line.startsWith("name-consent CANNOT_TELL"));
    }

    @Test
    void everyRuleNamesItsSource() {
        assertThat(PostFloor.rules().rules()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.rule()).matches("[a-z-]+");
        });
    }

    @Test
    void aMilderClauseDoesNotSoftenTheFloorAndIsCited() {
        Policy<DraftPost> advising = policy("    controls:\n      photo-consent: {basis: opt-in, effect: advise}\n");
        Verdict verdict = verdict(aPost().consents(no()), advising);
        assertThat(standing(verdict)).containsExactly("photo-consent BREACHED STOP a clause");
        assertThat(verdict.decision()).isEqualTo(Decision.STOP);
    }

    @Test
    void theSafeguardingLeadSeesWhoMustNotBeIdentified() {
        Verdict verdict = verdict(aPost().onRoll(rollWith(RUFUS, AClass::notToBeIdentified)), bare());
        assertThat(standing(verdict))
                .containsExactlyInAnyOrder(
                        "photo-consent BREACHED STOP refused-consent", "do-not-identify BREACHED STOP do-not-identify");
        assertThat(standing(verdict.forEverybody())).containsExactly("photo-consent BREACHED STOP refused-consent");
    }
}
