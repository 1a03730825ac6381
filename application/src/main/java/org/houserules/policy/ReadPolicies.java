package org.houserules.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Component;

/** Reads policies with the controls that all rooms have. */
@Component
public class ReadPolicies {
    private final AllControls all;
    private final List<ChecksAnswers> checks;
    private final Capabilities capabilities = Capabilities.shipped();

    ReadPolicies(List<Catalogue<?>> catalogues, List<ChecksAnswers> checks) {
        this.all = new AllControls(catalogues);
        this.checks = checks;
    }

    /**
     * Whatever its controls judge.
     *
     * @param name of the document, for faults
     * @throws Unusable with every fault found
     */
    public Policy<?> read(String name, byte[] document) throws Unusable {
        return read(name, document, all.catalogues().getFirst());
    }

    /**
     * Before it is kept: its answers have to be in order as well.
     *
     * @throws Unusable with every fault found
     */
    public Policy<?> readToKeep(String name, String document) throws Unusable {
        Policy<?> policy = read(name, document.getBytes(StandardCharsets.UTF_8));
        Faults faults = new Faults();
        policy.guidance().ifPresent(guidance -> checks.forEach(check -> check.check(guidance, policy, faults)));
        faults.throwIfAny();
        return policy;
    }

    /** Every control that a policy may bind. */
    public AllControls controls() {
        return all;
    }

    /** For judging what this catalogue judges. */
    public <S> Policy<S> read(String name, byte[] document, Catalogue<S> catalogue) throws Unusable {
        return PolicyFile.parse(name, document, catalogue, all, capabilities);
    }
}
