package org.houserules.policy;

/**
 * How a person settles a finding.
 *
 * @param token what stands in the post's list of confirmations
 */
public record Confirmation(String token, Signer by) {}
