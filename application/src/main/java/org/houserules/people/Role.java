package org.houserules.people;

/** A part somebody plays in an approval chain; a policy says what its school calls it. */
public enum Role {
    LINE_MANAGER,
    DATA_CONTROLLER,
    HEADTEACHER,
    EXECUTIVE_HEADTEACHER,
    DEPUTY_HEADTEACHER,
    ACCOUNT_ADMINISTRATOR,
    AUTHORISED_AUTHOR,
    SENIOR_LEADERSHIP,
    TRUST_LEAD
}
