package org.houserules.policy;

import java.util.Optional;

/** How strongly a clause speaks. */
public enum Force {
    MUST(Effect.STOP),
    MUST_NOT(Effect.STOP),
    SHOULD(Effect.ADVISE),
    SHOULD_NOT(Effect.ADVISE),
    MAY,
    STATES;

    private final Optional<Effect> effect;

    Force() {
        this.effect = Optional.empty();
    }

    Force(Effect effect) {
        this.effect = Optional.of(effect);
    }

    /** What a finding under such a clause does when the clause says nothing of it. */
    public Optional<Effect> effect() {
        return effect;
    }
}
