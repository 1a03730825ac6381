package org.houserules.situations;

import java.util.List;
import org.houserules.policy.BeforeAdoption;
import org.springframework.stereotype.Component;

/** Before a policy is adopted, the situations that the school keeps are tried on it. */
@Component
class KeptBeforeAdoption implements BeforeAdoption {
    private final KeptSituations kept;
    private final TrySituations trying;

    KeptBeforeAdoption(KeptSituations kept, TrySituations trying) {
        this.kept = kept;
        this.trying = trying;
    }

    @Override
    public List<String> otherwise(long owner, String document) {
        List<KeptSituation> all = kept.of(owner);
        return all.isEmpty()
                ? List.of()
                : trying.kept(document, all).stream()
                        .filter(one -> !one.holds())
                        .map(one -> one.name() + " (" + one.control() + "): " + String.join("; ", one.differences()))
                        .toList();
    }
}
