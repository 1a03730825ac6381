package org.houserules.guidance;

/** Who asks. */
public enum Asker {
    TEACHER,
    SUPPLY,
    TRAINEE,
    GOVERNOR,
    CONTRACTOR,
    VOLUNTEER,
    AGENCY,
    PUPIL,
    PARENT,
    LEAVER
}
