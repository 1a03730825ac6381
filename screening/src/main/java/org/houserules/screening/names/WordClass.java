package org.houserules.screening.names;

/** What a word of English can be, as far as it helps to tell a name from a word; the lists are resources. */
enum WordClass {
    CALENDAR,
    VERB,
    NOUN,
    QUALITY,
    VIRTUE,
    TRADE,
    NAMELIKE,
    COMPOUND,
    COMMON,
    DOING,
    CUE,
    TITLE,
    ROYAL,
    AFTER,
    PLACE,
    SMALL,
    DETERMINER,
    KIN,
    WHEN,
    PARTICLE,
    ENGLISH,
    ABBREVIATION,
    OBJECT,
    SCHOOL,
    FIRST_NAME,
    OPENER,
    HARSH,
    CALL
}
