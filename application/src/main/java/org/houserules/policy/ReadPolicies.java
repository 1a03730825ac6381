package org.houserules.policy;

import java.util.List;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Component;

/** Reads policies with the controls that all rooms have. */
@Component
public class ReadPolicies {
    private final AllControls all;
    private final Capabilities capabilities = Capabilities.shipped();

    ReadPolicies(List<Catalogue<?>> catalogues) {
        all = new AllControls(catalogues);
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

    /** Every control that a policy may bind. */
    public AllControls controls() {
        return all;
    }

    /** For judging what this catalogue judges. */
    public <S> Policy<S> read(String name, byte[] document, Catalogue<S> catalogue) throws Unusable {
        return PolicyFile.parse(name, document, catalogue, all, capabilities);
    }
}
