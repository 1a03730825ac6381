package org.houserules.screening.text;

import java.util.Locale;

/** What a passage of a text may be, in the words that a policy and the screening output use. */
public enum TextKind {
    ABUSE,
    HATE,
    THREAT,
    PROFANITY,
    BULLYING,
    GROOMING,
    SELF_HARM,
    SEXUAL,
    COMPLAINT,
    ALLEGATION,
    CONTACT_DETAILS,
    PERSONAL_INFORMATION,
    TAG,
    SPAM,
    POLITICAL,
    OPINION,
    DISRESPECT,
    SHOUTING,
    CONFIDENTIAL,
    IDENTIFYING_DETAIL,
    QUOTATION,
    MENTION,
    LIVE_LOCATION;

    /** The name in files and output: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Words written to hurt, which people also write with disguised letters. */
    public boolean isHarm() {
        return compareTo(SEXUAL) <= 0;
    }
}
