package org.houserules.policy;

import java.util.List;

/** A room that tries a policy before it is adopted. What comes out otherwise than expected is mended, or somebody says that it may. */
public interface BeforeAdoption {
    /** One sentence for each. @param document the policy as it would be adopted */
    List<String> otherwise(long owner, String document);
}
