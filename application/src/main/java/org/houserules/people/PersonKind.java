package org.houserules.people;

/** How somebody belongs to a school. */
public enum PersonKind {
    TEACHER("teacher", true),
    OFFICE_STAFF("office staff", true),
    SUPPORT_STAFF("support staff", true),
    SUPPLY("supply teacher", true),
    TRAINEE("trainee", true),
    TRUST_STAFF("trust staff", true),
    GOVERNOR("governor", false),
    CONTRACTOR("contractor", false),
    AGENCY("agency", false),
    VOLUNTEER("volunteer", false);

    private final String called;
    private final boolean staff;

    PersonKind(String called, boolean staff) {
        this.called = called;
        this.staff = staff;
    }

    public String called() {
        return called;
    }

    /** Whether they are on the staff, whatever their contract. */
    public boolean isStaff() {
        return staff;
    }
}
