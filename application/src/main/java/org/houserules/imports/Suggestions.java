package org.houserules.imports;

import java.util.function.Supplier;
import org.houserules.imports.suggestions.Suggest;
import org.houserules.policy.ReadPolicies;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The suggestions for all controls that there are; their words are read when somebody imports for the first time. */
@Component
public class Suggestions {
    private final Supplier<Suggest> suggest;

    Suggestions(ReadPolicies policies) {
        this.suggest = SingletonSupplier.of(() -> new Suggest(policies.controls()));
    }

    public Suggest words() {
        return suggest.get();
    }
}
