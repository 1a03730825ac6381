package org.houserules.people;

/** Lists of words that a school keeps of itself. */
public enum SchoolWords {
    PHONE,
    EMAIL_DOMAIN,
    ADDRESS,
    CONFIDENTIAL,
    /** Where the public reads the school's policy. */
    POLICY_ADDRESS
}
