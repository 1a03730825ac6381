package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.Role;
import org.houserules.policy.Confirmation;
import org.houserules.policy.Decision;
import org.houserules.policy.Effect;
import org.houserules.posts.controls.PostControls;
import org.junit.jupiter.api.Test;

/** What was kept before findings were settled one by one. */
class SettledTest {
    private static final SeenVerdict SENT = verdict(List.of(seen("pictures[0]", "It is dark.")), Optional.empty());

    private final Settled settled = new Settled(PostControls.catalogue());

    private static SeenVerdict verdict(List<SeenVerdict.Seen> findings, Optional<Set<String>> settled) {
        return new SeenVerdict(Decision.CONFIRM, "invented", "1", findings, settled);
    }

    private static SeenVerdict.Seen seen(String in, String what) {
        return new SeenVerdict.Seen("looked-at", Effect.CONFIRM, "1", "Look.", what, in, false);
    }

    private static PostVersion version(SeenVerdict sent, String... confirmed) {
        WrittenPost content = WrittenPost.blank().confirming(Set.of(confirmed));
        return new PostVersion(1, 1, content, Optional.empty(), "", "1", "policy", sent, 1, Instant.EPOCH);
    }

    private static PostDecision signed(SeenVerdict verdict, String... confirmed) {
        return new PostDecision(
                1,
                1,
                "",
                0,
                Optional.of(Role.HEADTEACHER),
                2,
                Optional.empty(),
                PostDecision.Outcome.APPROVED,
                "",
                Set.of(confirmed),
                verdict,
                "1",
                "policy",
                Instant.EPOCH);
    }

    @Test
    void aTokenOfASignatureHoldsForWhatStoodWhenThePostWasSent() {
        assertThat(settled.whenApproved(version(SENT), List.of(signed(SENT, "looked"))))
                .containsExactly(Confirmation.roughly("looked", "pictures[0]", "It is dark."));
    }

    @Test
    void anAuthorsTokenHoldsForItsKindUnlessItIsOfPictures() {
        assertThat(settled.byAuthor(version(SENT, "accurate", "faces-counted", "school-device")))
                .containsExactly("accurate");
    }

    @Test
    void whatWasKeptOneByOneHoldsAndNoTokenBesides() {
        SeenVerdict sent = verdict(List.of(), Optional.of(Set.of("accurate@0")));
        SeenVerdict last = verdict(List.of(), Optional.of(Set.of("accurate@0", "looked@1")));

        assertThat(settled.byAuthor(version(sent, "accurate"))).containsExactly("accurate@0");
        assertThat(settled.untilNow(version(sent, "accurate"), List.of(signed(last, "looked@1"))))
                .containsExactlyInAnyOrder("accurate@0", "looked@1");
        assertThat(settled.whenApproved(version(sent, "accurate"), List.of(signed(last, "looked@1", "looked@2"))))
                .containsExactlyInAnyOrder("accurate@0", "looked@1");
    }

    @Test
    void noFormOfAnAuthorBringsWhatIsSettledOneByOne() {
        assertThat(WrittenPost.blank()
                        .confirming(Set.of("harm-considered@1", "accurate"))
                        .confirmed())
                .containsExactly("accurate");
    }
}
