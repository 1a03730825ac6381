package org.houserules.health.documents;

import java.util.List;

/**
 * One paragraph, heading, list item or row of a table, in reading order.
 *
 * @param number of the line in a file of plain text, else of the paragraph; counts from 1
 * @param text in one line, without its label
 * @param label its number, letter or bullet; empty without one
 * @param heading its level from 1; 0 where it is no heading
 * @param margin whether it stands at the head or foot of pages
 * @param cells of a row of a table, joined in the text; empty elsewhere
 * @param starts where further lines of the file begin in a text that was wrapped
 */
public record Line(
        int number, String text, String label, int heading, boolean margin, List<String> cells, List<Start> starts) {
    /** A line of the file that continues a paragraph. */
    public record Start(int offset, int number) {}

    /** Of the line in which a place of the text stands. */
    public int numberAt(int offset) {
        int found = number;
        for (Start start : starts) {
            found = start.offset() <= offset ? start.number() : found;
        }
        return found;
    }

    public boolean isHeading() {
        return heading > 0;
    }

    public boolean isRow() {
        return !cells.isEmpty();
    }
}
