package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.SEPTEMBER;
import static org.houserules.posts.AClass.TAMSIN;
import static org.houserules.posts.AClass.aPupil;
import static org.houserules.posts.AClass.everything;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.Pupil;
import org.houserules.policy.Decision;
import org.houserules.policy.Effect;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Policy;
import org.houserules.policy.Verdict;
import org.houserules.posts.AClass;
import org.houserules.posts.APost;
import org.houserules.posts.DraftPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class HiddenPupilTest {
    private static final String BOUND = """
            format: 1
            id: mudlark
            title: A policy
            organisation: Mudlark School
            version: "1"
            approval: {posts: none, accounts: none}
            clauses:
              - id: only
                ref: "1"
                force: must
                says: Ask first.
                controls:
                  photo-consent: {basis: opt-out}
                  video-consent: {basis: opt-out, effect: advise}
                  name-consent: {basis: opt-in, effect: approve}
                  do-not-identify: {}
            """;

    @TempDir
    Path folder;

    private static final Pupil OTHER = aPupil("Q88", "Ozymandias", "Snodgrubb");

    private static Stream<APost> posts() {
        return about(AClass.roll().get(1));
    }

    private static Stream<Arguments> pairs() {
        List<APost> others = about(AClass.notToBeIdentified(OTHER)).toList();
        List<APost> posts = posts().toList();
        return IntStream.range(0, posts.size()).mapToObj(i -> arguments(others.get(i), posts.get(i)));
    }

    /** Posts that show and name this pupil in every way. */
    private static Stream<APost> about(Pupil pupil) {
        String id = pupil.id();
        String given = pupil.givenName();
        String full = given + " " + pupil.familyName();
        String short1 = given + " " + pupil.familyName().charAt(0);
        String short2 = given.charAt(0) + ". " + pupil.familyName();
        APost base = aPost().onRoll(List.of(AClass.roll().getFirst(), pupil))
                .picture(aPicture().showing(TAMSIN, id));
        APost still = base.noPicture();
        return Stream.of(
                base,
                base.pictures(aPicture().showing(id), aPicture().showing(id, TAMSIN)),
                still.videos(aPicture().showing(id)),
                still.text("Well done " + full + "!"),
                still.text("Well done " + given + "! Well done " + short2 + " and " + short1 + "!"),
                base.picture(aPicture().showing().alt(given + " runs.").fileName(full.replace(' ', '-') + ".jpg")),
                base.text(full + " and Tamsin ran.").videos(aPicture().showing(id)),
                base.text("Ring " + given + " on 07700 900123.").onNoKnownPlatform(),
                base.text("Well done " + given + "!")
                        .pupilsContribute(Optional.empty())
                        .official(Optional.empty()));
    }

    private Stream<Policy<DraftPost>> policies() throws IOException {
        Policy<DraftPost> bound = APolicy.read(Files.writeString(folder.resolve("bound.yaml"), BOUND));
        String bare = BOUND.substring(0, BOUND.indexOf("    controls:"));
        Policy<DraftPost> unbound = APolicy.read(Files.writeString(folder.resolve("bare.yaml"), bare));
        return Stream.concat(Stream.of(bound, unbound), APolicy.shipped().stream());
    }

    /** Must not be identified, though everything was agreed to. */
    private static APost hidden(APost post) {
        return post.onRollChanged(RUFUS, AClass::notToBeIdentified);
    }

    private static APost refused(APost post) {
        List<Consent> rows = Stream.concat(
                        everything(TAMSIN, ConsentAnswer.GIVEN).stream(),
                        everything(RUFUS, ConsentAnswer.REFUSED).stream())
                .toList();
        return post.consents(rows);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void readsWordForWordLikeARefusedConsent(APost post) throws IOException {
        policies().forEach(policy -> {
            Verdict hidden = hidden(post).verdict(policy, PostFloor.rules()).forEverybody();
            Verdict refused = refused(post).verdict(policy, PostFloor.rules()).forEverybody();
            assertThat(hidden.findings()).as(policy.id()).isEqualTo(refused.findings());
            assertThat(hidden).isEqualTo(refused);
            assertThat(hidden.decision()).isEqualTo(Decision.STOP);
            assertThat(hidden.standing()).isNotEmpty();
        });
    }

    @Test
    void amongNamesakesItReadsWordForWordLikeARefusedConsentToo() throws IOException {
        APost post = aPost().noPicture().text("Well done Rufus!").alsoOnRoll(aPupil("Q07", "Rufus", "Oddbottle"));
        readsWordForWordLikeARefusedConsent(post);
        readsWordForWordLikeARefusedConsent(
                post.answers(everything("Q07", ConsentAnswer.GIVEN).toArray(Consent[]::new)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void readsLikeTheRefusalOfAnotherPupil(APost hidden, APost refused) throws IOException {
        APost agreed = hidden.answers(everything("Q88", ConsentAnswer.GIVEN).toArray(Consent[]::new));
        policies()
                .forEach(policy -> assertThat(
                                words(agreed.verdict(policy, PostFloor.rules()).forEverybody()))
                        .as(policy.id())
                        .isNotEmpty()
                        .isEqualTo(words(refused(refused)
                                .verdict(policy, PostFloor.rules())
                                .forEverybody())));
    }

    /** Every word that is shown, the pupil's own id and name put aside. */
    private static List<String> words(Verdict verdict) {
        return verdict.findings().stream()
                .map(judged -> judged.control() + " " + judged.effect() + " "
                        + judged.finding().result() + " " + judged.finding().what() + " "
                        + judged.finding().mend() + " " + judged.citation())
                .map(line -> line.replace("Ozymandias Snodgrubb", "X Y")
                        .replace("Q88", "X0")
                        .replace("Rufus Picklethwaite", "X Y")
                        .replace("Q02", "X0"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void nothingThatEverybodySeesTellsOfIt(APost post) throws IOException {
        policies().forEach(policy -> {
            Verdict verdict = hidden(post).verdict(policy, PostFloor.rules());
            for (JudgedFinding judged : verdict.forEverybody().findings()) {
                assertThat(judged.control()).doesNotContain("do-not-identify");
                assertThat(judged.finding().what() + judged.finding().mend())
                        .doesNotContain("do-not-identify")
                        .doesNotContainIgnoringCase("identified");
                assertThat(String.valueOf(judged.citation())).doesNotContain("do-not-identify");
                assertThat(judged.finding().restricted()).isFalse();
            }
            assertThat(verdict.standing()).anySatisfy(judged -> {
                assertThat(judged.control()).isEqualTo("do-not-identify");
                assertThat(judged.finding().restricted()).isTrue();
                assertThat(judged.effect()).isEqualTo(Effect.STOP);
            });
        });
    }

    @ParameterizedTest
    @EnumSource(ConsentAnswer.class)
    void whateverWasAnsweredItReadsTheSame(ConsentAnswer answer) throws IOException {
        APost post = aPost().text("Well done Rufus!");
        policies()
                .forEach(policy -> assertThat(hidden(post.consents(Stream.concat(
                                                everything(TAMSIN, ConsentAnswer.GIVEN).stream(),
                                                everything(RUFUS, answer).stream())
                                        .toList()))
                                .verdict(policy, PostFloor.rules())
                                .forEverybody())
                        .isEqualTo(
                                refused(post).verdict(policy, PostFloor.rules()).forEverybody()));
    }

    @Test
    void aLeaverReadsTheSame() throws IOException {
        APost post = aPost().onRollChanged(RUFUS, pupil -> AClass.left(pupil, SEPTEMBER));
        policies()
                .forEach(policy -> assertThat(
                                hidden(post).verdict(policy, PostFloor.rules()).forEverybody())
                        .isEqualTo(
                                refused(post).verdict(policy, PostFloor.rules()).forEverybody()));
    }
}
