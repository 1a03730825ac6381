package org.houserules.screening.text;

/** How soon a person should look: a risk of harm now, the same day, or in its turn. */
public enum Urgency {
    NOW,
    SOON,
    NORMAL
}
