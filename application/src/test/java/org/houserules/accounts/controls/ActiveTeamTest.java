package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import org.houserules.accounts.requests.Question;
import org.junit.jupiter.api.Test;

final class ActiveTeamTest {
    @Test
    void whoeverWorksHereOrIsAuthorisedMayServe() {
        assertThat(Judged.by(
                                new ActiveTeam(),
                                aRequest().people(Question.MODERATORS, ARequest.AUTHORISED, ARequest.BARNABY))
                        .lines())
                .containsExactly("met administrators", "met administrators", "met moderators", "met moderators");
    }

    @Test
    void aStrangerIsNamed() {
        Judged judged = Judged.by(
                new ActiveTeam(), aRequest().people(Question.MODERATORS, ARequest.EUPHEMIA, ARequest.STRANGER));
        assertThat(judged.lines())
                .containsExactly("met administrators", "met administrators", "met moderators", "breached moderators");
        assertThat(judged.whats().getLast()).startsWith("Ignatius Gorse neither works here");
    }

    @Test
    void somebodyWhomNobodyKnowsMayNotServe() {
        assertThat(Judged.by(new ActiveTeam(), aBlankOne().with(Question.ADMINISTRATORS, "77"))
                        .lines())
                .containsExactly("breached administrators");
    }

    @Test
    void nobodyCanTellOfATeamWithoutNames() {
        assertThat(Judged.by(new ActiveTeam(), aBlankOne()).lines()).containsExactly("cannot-tell administrators");
    }
}
