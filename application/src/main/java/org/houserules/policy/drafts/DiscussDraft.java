package org.houserules.policy.drafts;

import java.time.Clock;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says something of a draft in review, and settles what was said. */
@Service
public class DiscussDraft {
    private static final int LONGEST = 4_000;

    private final Drafts drafts;
    private final Comments comments;
    private final EditDraft read;
    private final Trail trail;
    private final Clock clock;

    DiscussDraft(Drafts drafts, Comments comments, EditDraft read, Trail trail, Clock clock) {
        this.drafts = drafts;
        this.comments = comments;
        this.read = read;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is wrong with it; empty where it was kept. @param clause id; empty where the whole is meant */
    @Transactional
    public Optional<String> say(SignedIn by, long id, String clause, String words) {
        Draft draft = inReview(by, id);
        boolean there = clause.isEmpty()
                || read.read(draft).clauses().stream().anyMatch(one -> one.id().equals(clause));
        if (!there) {
            throw new NotFound();
        }
        if (words.isBlank() || words.length() > LONGEST) {
            return Optional.of(words.isBlank() ? "Write what you want to say." : "Write at most 4,000 characters.");
        }
        long number = comments.add(by.owner().id(), id, clause, words.strip(), by.person(), clock.instant());
        trail.record(Happening.by(by.person(), by.owner().id(), "policy-draft-commented", "policy-draft", id)
                .with("comment", number)
                .with("clause", clause));
        return Optional.empty();
    }

    /** @return false where it was settled already */
    @Transactional
    public boolean settle(SignedIn by, long id, long comment, String answer) {
        boolean there = drafts.find(by.owner().id(), id)
                        .filter(one -> one.state().isOpen())
                        .isPresent()
                && comments.find(by.owner().id(), comment)
                        .filter(one -> one.draft() == id)
                        .isPresent();
        if (!there) {
            throw new NotFound();
        }
        String said = answer.strip();
        boolean settled = comments.settle(
                by.owner().id(),
                comment,
                said.substring(0, Math.min(said.length(), LONGEST)),
                by.person(),
                clock.instant());
        if (settled) {
            trail.record(Happening.by(by.person(), by.owner().id(), "policy-comment-settled", "policy-draft", id)
                    .with("comment", comment));
        }
        return settled;
    }

    private Draft inReview(SignedIn by, long id) {
        return drafts.find(by.owner().id(), id)
                .filter(draft -> draft.state() == DraftState.REVIEW)
                .orElseThrow(NotFound::new);
    }
}
