package org.houserules.comments;

/** What a policy can keep comments back for. A complaint and an opinion are none of these: criticism alone is no reason. */
public enum CommentKind {
    ABUSE,
    HATE,
    THREAT,
    PROFANITY,
    BULLYING,
    GROOMING,
    SELF_HARM,
    SEXUAL,
    ALLEGATION,
    CONTACT_DETAILS,
    PUPIL_NAMED,
    PERSON_NAMED,
    PERSONAL_INFORMATION,
    TAG,
    SPAM,
    POLITICAL
}
