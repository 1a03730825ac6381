package org.houserules.policy;

/** Something in the product, built or still to come, that can carry a clause. */
public record Feature(String key, boolean built, String summary) {}
