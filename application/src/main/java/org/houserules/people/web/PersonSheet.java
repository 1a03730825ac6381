package org.houserules.people.web;

import java.time.LocalDate;
import org.houserules.people.ReadRegister.Sheet;

/**
 * What the page of a person shows, and what its reader may do on it.
 *
 * @param change whether the reader may change people
 * @param ours whether they belong to this school, which alone changes name, last day and sign-in
 * @param self whether it is the reader
 */
public record PersonSheet(Sheet sheet, LocalDate today, boolean change, boolean ours, boolean self) {
    public long id() {
        return sheet.person().id();
    }

    public boolean hasLeft() {
        return sheet.person().hasLeft(today);
    }
}
