package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.Optional;
import org.houserules.platforms.Platform;
import org.houserules.posts.APost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ApprovedAccountOnlyTest {
    private static final ApprovedAccountOnly.Setting ANY = new ApprovedAccountOnly.Setting(Optional.empty());
    private static final ApprovedAccountOnly.Setting SOME =
            new ApprovedAccountOnly.Setting(Optional.of(List.of(Platform.FACEBOOK, Platform.WEBSITE)));

    @Test
    void anOfficialAccountMeetsIt() {
        assertThat(Judged.by(new ApprovedAccountOnly(), ANY, aPost()).lines()).containsExactly("met account");
    }

    @Test
    void anAccountThatIsNotOfficialBreachesIt() {
        assertThat(Judged.by(new ApprovedAccountOnly(), ANY, aPost().official(Optional.of(false)))
                        .lines())
                .containsExactly("breached account");
    }

    @Test
    void nobodyCanTellOfAnAccountOfWhichItIsNotSaid() {
        assertThat(Judged.by(new ApprovedAccountOnly(), ANY, aPost().official(Optional.empty()))
                        .lines())
                .containsExactly("cannot-tell account");
    }

    @Test
    void withoutAListOfPlatformsAnyWillDoEvenAnUnknownOne() {
        assertThat(Judged.by(new ApprovedAccountOnly(), ANY, aPost().onNoKnownPlatform())
                        .lines())
                .containsExactly("met account");
    }

    @ParameterizedTest
    @EnumSource(Platform.class)
    void onlyPlatformsOnTheListAreAdmitted(Platform platform) {
        boolean admitted = platform == Platform.FACEBOOK || platform == Platform.WEBSITE;
        assertThat(Judged.by(new ApprovedAccountOnly(), SOME, aPost().on(platform))
                        .lines())
                .containsExactly("met account", (admitted ? "met" : "breached") + " account");
    }

    @Test
    void aPlatformThatIsNotSaidCannotBeAdmitted() {
        Judged judged = Judged.by(new ApprovedAccountOnly(), SOME, aPost().onNoKnownPlatform());
        assertThat(judged.lines()).containsExactly("met account", "cannot-tell account");
        assertThat(judged.findings().get(1).what()).contains("which platform");
    }

    @Test
    void theAdmittedPlatformsAreNamed() {
        Judged judged = Judged.by(new ApprovedAccountOnly(), SOME, aPost().on(Platform.TIKTOK));
        assertThat(judged.findings().get(1).mend()).isEqualTo("Post on one of: facebook, website.");
    }

    @Test
    void accountAndPlatformAreJudgedApart() {
        APost post = aPost().official(Optional.of(false)).on(Platform.X);
        assertThat(Judged.by(new ApprovedAccountOnly(), SOME, post).lines())
                .containsExactly("breached account", "breached account");
    }
}
