package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentState;
import org.houserules.policy.Finding;
import org.houserules.posts.DraftPost;

/** Judges every pupil named by the consent for names; a name that may be several pupils' takes the strictest. */
record NamedPupils(DraftPost post) {
    /** @param denied whether the name is refused, withdrawn or objected to */
    record Judged(Finding finding, boolean denied) {}

    Stream<Finding> judged() {
        return judgements().map(Judged::finding);
    }

    Stream<Judged> judgements() {
        return Mention.in(post).map(this::judge);
    }

    private Judged judge(Mention mention) {
        ConsentState strictest = mention.name().ids().stream()
                .map(id -> post.consent(id, ConsentKind.NAME))
                .reduce(new ConsentState.Held(), ConsentState::stricter);
        ConsentFinding words = new ConsentFinding(post, ConsentKind.NAME, mention.who(post), mention.where());
        return new Judged(words.of(strictest), strictest instanceof ConsentState.Denied);
    }
}
