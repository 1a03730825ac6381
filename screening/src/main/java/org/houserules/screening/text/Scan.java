package org.houserules.screening.text;

import java.util.List;

/** Looks for one sort of thing in a text. */
@FunctionalInterface
interface Scan {
    List<TextFinding> in(Reading reading);
}
