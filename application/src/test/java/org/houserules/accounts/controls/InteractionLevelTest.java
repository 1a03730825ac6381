package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;
import static org.houserules.accounts.controls.ARequest.adults;
import static org.houserules.accounts.controls.ARequest.aged;

import java.util.Optional;
import org.houserules.accounts.requests.AsksSigner.Statement;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.people.Role;
import org.junit.jupiter.api.Test;

final class InteractionLevelTest {
    private static final InteractionLevel.Setting PLAIN = new InteractionLevel.Setting(Optional.empty());
    private static final InteractionLevel.Setting TALKED_OVER =
            new InteractionLevel.Setting(Optional.of(Role.HEADTEACHER));

    private static Judged judged(InteractionLevel.Setting setting, ARequest request) {
        return Judged.by(new InteractionLevel(), setting, request);
    }

    @Test
    void whoAddsTextCommentsAndPicturesIsSettled() {
        assertThat(judged(PLAIN, aRequest()).lines())
                .containsExactly("met add-text", "met add-comments", "met add-pictures");
        assertThat(judged(PLAIN, aBlankOne()).lines())
                .containsExactly("breached add-text", "breached add-comments", "breached add-pictures");
    }

    @Test
    void contributorsWhoMayAddAreNamed() {
        ARequest request = aRequest().with(Question.ADD_PICTURES, "contributors");
        assertThat(judged(PLAIN, request).lines()).contains("breached contributors");
        assertThat(judged(PLAIN, request.readers(Question.CONTRIBUTORS, adults(ReaderKind.STAFF)))
                        .lines())
                .doesNotContain("breached contributors");
    }

    @Test
    void theTalkIsNotedWhereThePolicyWantsIt() {
        assertThat(judged(TALKED_OVER, aRequest()).lines()).contains("met talk-with-head");
        assertThat(judged(TALKED_OVER, aBlankOne()).lines()).contains("breached talk-with-head");
    }

    @Test
    void whereAnybodyMayWriteWhatChildrenReadTheHeadStatesThatThisIsKnown() {
        ARequest open = aRequest()
                .with(Question.ADD_COMMENTS, "everybody")
                .readers(Question.AUDIENCE, aged(ReaderKind.PUPILS, 14, 16));
        assertThat(new InteractionLevel().asks(open.request(), TALKED_OVER))
                .singleElement()
                .extracting(Statement::role)
                .isEqualTo(Role.HEADTEACHER);
        assertThat(new InteractionLevel().asks(open.request(), PLAIN)).isEmpty();
        assertThat(new InteractionLevel().asks(aRequest().request(), TALKED_OVER))
                .isEmpty();
    }
}
