package org.houserules.posts;

/** What a post is for; each policy says which of these it allows. */
public enum Purpose {
    EVENTS,
    ACHIEVEMENT,
    ANNOUNCEMENT,
    MARKETING,
    PAST_PUPILS,
    COMMUNITY,
    LEARNING,
    RECRUITMENT
}
