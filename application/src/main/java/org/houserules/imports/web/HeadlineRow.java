package org.houserules.imports.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.houserules.imports.Imports.Headline;
import org.houserules.imports.PolicyImport.State;

/** A document that was handed in. @param path where it goes on; empty where it does not */
public record HeadlineRow(String name, String path, String about, String state, boolean open) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** @param lastDay on which it is there, if nobody goes on with it */
    static HeadlineRow of(Headline one, LocalDate lastDay) {
        boolean open = one.state() == State.OPEN;
        String path = open
                ? "/policy/import/" + one.id()
                : one.draft().map(draft -> "/policy/drafts/" + draft).orElse("");
        String about = "Changed last by " + one.changedBy() + " on " + DAY.format(one.changedAt()) + "."
                + (open ? " Kept until " + DAY.format(lastDay) + ", and longer if somebody works on it." : "");
        return new HeadlineRow(one.name(), path, about, one.state().called(), open);
    }
}
