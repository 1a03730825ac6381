package org.houserules.people;

/** A part somebody plays at a school; a policy says what its school calls it. */
public enum Role {
    LINE_MANAGER("line manager"),
    DATA_CONTROLLER("data controller"),
    HEADTEACHER("headteacher"),
    EXECUTIVE_HEADTEACHER("executive headteacher"),
    DEPUTY_HEADTEACHER("deputy headteacher"),
    ACCOUNT_ADMINISTRATOR("social media administrator"),
    AUTHORISED_AUTHOR("authorised author"),
    SENIOR_LEADERSHIP("senior leadership"),
    TRUST_LEAD("trust lead"),
    MODERATOR("moderator"),
    HEAD_OF_HOUSE("head of house"),
    DATA_PROTECTION_OFFICER("data protection officer"),
    SAFEGUARDING_LEAD("designated safeguarding lead"),
    DEPUTY_SAFEGUARDING_LEAD("deputy safeguarding lead"),
    CHAIR_OF_GOVERNORS("chair of governors"),
    GOVERNOR("governor"),
    TRUST_ADMINISTRATOR("trust administrator"),
    OFFICE("school office");

    private final String called;

    Role(String called) {
        this.called = called;
    }

    /** What people call it where the school's policy has no word of its own. */
    public String called() {
        return called;
    }
}
