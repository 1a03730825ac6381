package org.houserules.policy;

/** Whom a clause or a policy speaks to. */
public enum Audience {
    STAFF,
    GOVERNORS,
    CONTRACTORS,
    TRAINEES,
    VOLUNTEERS,
    AGENCY,
    PUPILS,
    PARENTS,
    COMMUNITY,
    SCHOOL,
    TRUST
}
