package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APost.GOES_OUT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.platforms.Platform;
import org.houserules.policy.Decision;
import org.houserules.policy.Policy;
import org.houserules.posts.APost;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Purpose;

final class VerdictProperties {
    private static final List<Policy<DraftPost>> POLICIES = APolicy.shipped();
    private static final List<Platform> PLATFORMS = List.of(Platform.values());
    private static final List<String> TOKENS = List.of(
            "accurate",
            "suitable-clothing",
            "consent-list-current",
            "faces-counted",
            "misuse-considered",
            "picture-needed",
            "school-device",
            "no-music-of-others",
            "tone-considered",
            "film-watched",
            "anything");

    @Provide
    Arbitrary<APost> posts() {
        return AnyPost.posts();
    }

    @Provide
    Arbitrary<Consent> validGiven() {
        return AnyPost.rows()
                .filter(row -> row.answeredOn().isPresent())
                .map(row -> new Consent(
                        row.pupil(),
                        row.kind(),
                        row.purpose(),
                        ConsentAnswer.GIVEN,
                        row.answeredOn().map(day -> day.isAfter(GOES_OUT) ? GOES_OUT : day),
                        row.until().map(day -> day.isBefore(GOES_OUT) ? GOES_OUT : day)));
    }

    @Property(tries = 300)
    void judgingTwiceSaysTheSame(@ForAll("posts") APost post) {
        for (Policy<DraftPost> policy : POLICIES) {
            assertThat(post.verdict(policy, PostFloor.rules())).isEqualTo(post.verdict(policy, PostFloor.rules()));
        }
    }

    @Property(tries = 300)
    void aConfirmationNeverMakesAVerdictStricter(@ForAll("posts") APost post) {
        for (Policy<DraftPost> policy : POLICIES) {
            for (String token : TOKENS) {
                assertNotStricter(decision(post.confirming(token), policy), decision(post, policy));
            }
        }
    }

    @Property(tries = 600)
    void aValidPermissionMoreNeverMakesAVerdictStricter(
            @ForAll("posts") APost post, @ForAll("validGiven") Consent given) {
        for (Policy<DraftPost> policy : POLICIES) {
            assertNotStricter(decision(post.answers(given), policy), decision(post, policy));
        }
    }

    private static Decision decision(APost post, Policy<DraftPost> policy) {
        return post.verdict(policy, PostFloor.rules()).decision();
    }

    private static void assertNotStricter(Decision now, Decision before) {
        assertThat(now).isLessThanOrEqualTo(before);
    }

    /** Without the floor, which would hide most differences. */
    private static <T extends Record> void assertStricter(APost post, String control, T strict, T lenient) {
        Decision strictly =
                post.verdict(APolicy.binding(control, strict), APolicy.NO_FLOOR).decision();
        Decision leniently = post.verdict(APolicy.binding(control, lenient), APolicy.NO_FLOOR)
                .decision();
        assertThat(strictly).isGreaterThanOrEqualTo(leniently);
    }

    @Property(tries = 300)
    void noNameLetsNoMoreThroughThanAFirstName(@ForAll("posts") APost post) {
        assertStricter(
                post,
                "names-with-photos",
                new NamesWithPhotos.Setting(NamesWithPhotos.Allowed.NONE),
                new NamesWithPhotos.Setting(NamesWithPhotos.Allowed.FIRST_NAME));
    }

    @Property(tries = 200)
    void noExceptionLetsNoMoreThroughThanSafety(@ForAll("posts") APost post) {
        assertStricter(
                post,
                "signed-with-position",
                new SignedWithPosition.Setting(SignedWithPosition.Exemption.NONE),
                new SignedWithPosition.Setting(SignedWithPosition.Exemption.SAFETY));
    }

    @Property(tries = 300)
    void namedPlatformsAndTrainingLetNoMoreThrough(
            @ForAll("posts") APost post,
            @ForAll AuthorAuthorised.Scope scope,
            @ForAll AuthorAuthorised.Training training) {
        assertStricter(
                post,
                "author-authorised",
                new AuthorAuthorised.Setting(scope, AuthorAuthorised.Training.REQUIRED),
                new AuthorAuthorised.Setting(scope, AuthorAuthorised.Training.OPTIONAL));
        assertStricter(
                post,
                "author-authorised",
                new AuthorAuthorised.Setting(AuthorAuthorised.Scope.NAMED_PLATFORMS, training),
                new AuthorAuthorised.Setting(AuthorAuthorised.Scope.ANY, training));
    }

    @Property(tries = 300)
    void fewerPlatformsLetNoMoreThrough(
            @ForAll("posts") APost post, @ForAll Set<Platform> some, @ForAll Platform more) {
        List<Platform> all = PLATFORMS.stream()
                .filter(each -> each == more || some.contains(each))
                .toList();
        List<Platform> fewer = all.stream().filter(some::contains).toList();
        ApprovedAccountOnly.Setting wide = new ApprovedAccountOnly.Setting(Optional.of(all));
        assertStricter(post, "approved-account-only", new ApprovedAccountOnly.Setting(Optional.of(fewer)), wide);
        assertStricter(post, "approved-account-only", wide, new ApprovedAccountOnly.Setting(Optional.empty()));
    }

    @Property(tries = 300)
    void fewerPurposesLetNoMoreThrough(@ForAll("posts") APost post, @ForAll Set<Purpose> some, @ForAll Purpose more) {
        List<Purpose> all =
                Stream.concat(some.stream(), Stream.of(more)).distinct().toList();
        assertStricter(
                post, "purpose-stated", new PurposeStated.Setting(List.copyOf(some)), new PurposeStated.Setting(all));
    }

    @Property(tries = 300)
    void fewerDaysLetNoMoreThrough(
            @ForAll("posts") APost post,
            @ForAll @IntRange(min = 1, max = 25) int days,
            @ForAll @IntRange(max = 25) int more) {
        assertStricter(
                post,
                "consent-list-fresh",
                new ConsentListFresh.Setting(days),
                new ConsentListFresh.Setting(days + more));
    }

    @Property(tries = 300)
    void moreKindsOfSecretsLetNoMoreThrough(
            @ForAll("posts") APost post,
            @ForAll Set<ConfidentialInformation.Kind> some,
            @ForAll ConfidentialInformation.Kind more) {
        List<ConfidentialInformation.Kind> all =
                Stream.concat(some.stream(), Stream.of(more)).distinct().toList();
        assertStricter(
                post,
                "confidential-information",
                new ConfidentialInformation.Setting(all),
                new ConfidentialInformation.Setting(List.copyOf(some)));
    }

    @Property(tries = 300)
    void everyAccountLetsNoMoreThroughThanThoseWherePupilsContribute(@ForAll("posts") APost post) {
        assertStricter(
                post,
                "pupil-named",
                new PupilNamed.Setting(PupilNamed.Accounts.EVERY_ACCOUNT),
                new PupilNamed.Setting(PupilNamed.Accounts.ACCOUNTS_WHERE_PUPILS_CONTRIBUTE));
    }

    @Property(tries = 300)
    void moreRiskyActivitiesLetNoMoreThrough(@ForAll("posts") APost post, @ForAll("activities") List<String> some) {
        List<String> all = Stream.concat(some.stream(), Stream.of("swimming")).toList();
        assertStricter(post, "activity-risk", new ActivityRisk.Setting(all), new ActivityRisk.Setting(some));
    }

    @Provide
    Arbitrary<List<String>> activities() {
        return Arbitraries.of("dance", "gymnastics", "relay").list().ofMaxSize(2);
    }
}
