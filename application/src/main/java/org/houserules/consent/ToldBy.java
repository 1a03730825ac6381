package org.houserules.consent;

/** Who told the office. */
public enum ToldBy {
    PARENT("a parent"),
    CARER("a carer"),
    PUPIL("the pupil"),
    SOCIAL_WORKER("a social worker"),
    STAFF("somebody on the staff"),
    OTHER("somebody else");

    private final String label;

    ToldBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
