package org.houserules.consent;

/** What the office was told of a pupil, outside the school's own records. */
public enum OfficeAct {
    WITHDRAWAL(ConsentAnswer.WITHDRAWN, "Consent is withdrawn"),
    REFUSAL(ConsentAnswer.REFUSED, "Consent is refused"),
    OBJECTION(ConsentAnswer.OBJECTED, "They object"),
    DO_NOT_IDENTIFY(ConsentAnswer.REFUSED, "Do not identify this pupil anywhere"),
    UNDOING(ConsentAnswer.REQUESTED, "An earlier entry is undone");

    private final ConsentAnswer answer;
    private final String label;

    OfficeAct(ConsentAnswer answer, String label) {
        this.answer = answer;
        this.label = label;
    }

    ConsentAnswer answer() {
        return answer;
    }

    public String label() {
        return label;
    }
}
