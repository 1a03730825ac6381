package org.houserules.screening.text;

import org.houserules.screening.Span;

/** What it means when a phrase of one section of a list is found. */
record Rule(TextKind kind, String detail, Urgency urgency, double score, String what) {
    TextFinding at(Span where) {
        return new TextFinding(kind, detail, score, urgency, where, what);
    }
}
