package org.houserules.acknowledgements;

import org.houserules.policy.PolicyInForce.Adopted;

/**
 * A version of the policy that a school has adopted.
 *
 * @param adoption its number
 * @param onlyCorrections whether it says nothing new, so that nobody has to read it again
 */
public record Version(long adoption, Adopted adopted, boolean onlyCorrections) {}
