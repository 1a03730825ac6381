package org.houserules.policy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.policy.SchoolChoice.Passage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses, for a school, which passage holds where its document contradicts itself; it may choose again later. */
@Service
public class MakeChoice {
    private final CurrentPolicy policies;
    private final Choices choices;
    private final Trail trail;
    private final Clock clock;

    MakeChoice(CurrentPolicy policies, Choices choices, Trail trail, Clock clock) {
        this.policies = policies;
        this.choices = choices;
        this.trail = trail;
        this.clock = clock;
    }

    /** To whom the school gives a matter: the roles of the passage chosen, or of all of them. */
    @Transactional(readOnly = true)
    public List<Role> roles(long owner, SchoolChoice choice) {
        return choice.roles(choices.latest(owner, choice.id()).map(Choices.Chosen::chosen));
    }

    /** @param ref of the passage @return whether there is such a passage */
    @Transactional
    public boolean choose(SignedIn by, String id, String ref) {
        long owner = by.owner().id();
        SchoolChoice choice =
                policies.readAt(owner).flatMap(policy -> policy.choice(id)).orElseThrow(NotFound::new);
        Optional<Passage> passage = choice.passage(ref);
        passage.ifPresent(chosen -> {
            long number = choices.add(owner, id, ref, by.person(), clock.instant());
            trail.record(Happening.by(by.person(), owner, "policy-choice-made", "policy-choice", number)
                    .under(ref)
                    .with("choice", id)
                    .with("roles", chosen.roles()));
        });
        return passage.isPresent();
    }
}
