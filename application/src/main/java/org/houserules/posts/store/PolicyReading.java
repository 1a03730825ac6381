package org.houserules.posts.store;

import org.houserules.policy.Capabilities;
import org.houserules.policy.Catalogue;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.policy.ReadsPolicies;
import org.houserules.posts.DraftPost;
import org.houserules.posts.controls.PostControls;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Component;

/** Reads policies with the controls for posts. */
@Component
class PolicyReading implements ReadsPolicies {
    private final Catalogue<DraftPost> controls = PostControls.catalogue();
    private final Capabilities capabilities = Capabilities.shipped();

    @Override
    public Policy<DraftPost> read(String name, byte[] document) throws Unusable {
        return PolicyFile.parse(name, document, controls, capabilities);
    }
}
