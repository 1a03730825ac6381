package org.houserules.health.documents;

/**
 * A paragraph as the program that wrote it has it.
 *
 * @param heading its level from 1; 0 where it is no heading
 * @param label its number, letter or bullet; empty without one
 */
record Paragraph(String text, int heading, String label) {
    /** In one line, its label before its words. */
    String whole() {
        return Spaces.plain(label + " " + text);
    }
}
