package org.houserules.policy;

/** A school has adopted a policy. */
public record PolicyAdopted(long owner) {}
