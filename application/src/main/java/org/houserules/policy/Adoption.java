package org.houserules.policy;

import java.time.Instant;
import org.houserules.policy.PolicyInForce.Adopted;

/** That a school has adopted a policy. @param by the name of the person who recorded it */
public record Adoption(long id, Adopted what, Formalities formalities, String by, Instant recordedAt) {}
