package org.houserules.demo;

/** How far a post of the demo comes. */
enum Ending {
    DRAFT,
    WAITING,
    RETURNED,
    REFUSED,
    APPROVED,
    PUBLISHED,
    DOWN
}
