package org.houserules.consent.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A pupil as a roll says.
 *
 * @param line of the list; 0 for what is on record
 */
public record RollRow(
        int line,
        String id,
        Optional<String> upn,
        String givenName,
        String familyName,
        Optional<String> preferredName,
        Optional<String> year,
        Optional<String> form,
        Optional<LocalDate> dateOfBirth,
        boolean doNotIdentify,
        List<String> alsoKnownAs,
        List<String> formerNames,
        Optional<LocalDate> joinedOn,
        Optional<LocalDate> leftOn) {

    static RollRow of(MappedRow row) {
        return new RollRow(
                row.row().line(),
                row.required(ListColumn.ID),
                row.text(ListColumn.UPN),
                row.required(ListColumn.GIVEN_NAME),
                row.required(ListColumn.FAMILY_NAME),
                row.text(ListColumn.PREFERRED_NAME),
                row.text(ListColumn.YEAR_GROUP),
                row.text(ListColumn.FORM),
                row.day(ListColumn.DATE_OF_BIRTH),
                row.flag(ListColumn.DO_NOT_IDENTIFY),
                row.several(ListColumn.ALSO_KNOWN_AS),
                row.several(ListColumn.FORMER_NAMES),
                row.day(ListColumn.JOINED_ON),
                row.day(ListColumn.LEFT_ON));
    }

    /**
     * What a list does not speak of stays as it is on record.
     *
     * @param mayLift without it, a list cannot take the mark from a pupil who must not be identified
     */
    RollRow over(RollRow known, Mapping mapping, boolean mayLift) {
        boolean marked = mapping.has(ListColumn.DO_NOT_IDENTIFY)
                ? doNotIdentify || known.doNotIdentify && !mayLift
                : known.doNotIdentify;
        return new RollRow(
                line,
                id,
                upn.or(known::upn),
                givenName,
                familyName,
                mapping.has(ListColumn.PREFERRED_NAME) ? preferredName : known.preferredName,
                mapping.has(ListColumn.YEAR_GROUP) ? year : known.year,
                mapping.has(ListColumn.FORM) ? form : known.form,
                mapping.has(ListColumn.DATE_OF_BIRTH) ? dateOfBirth : known.dateOfBirth,
                marked,
                mapping.has(ListColumn.ALSO_KNOWN_AS) ? alsoKnownAs : known.alsoKnownAs,
                mapping.has(ListColumn.FORMER_NAMES) ? formerNames : known.formerNames,
                mapping.has(ListColumn.JOINED_ON) ? joinedOn : known.joinedOn,
                leftOn);
    }

    boolean saysTheSameAs(RollRow other) {
        return at(0).equals(other.at(0));
    }

    /** Whether what somebody writes may mean this pupil where it did not before, or no more. */
    boolean isNamedOtherwiseThan(RollRow known) {
        return !givenName.equals(known.givenName)
                || !familyName.equals(known.familyName)
                || !preferredName.equals(known.preferredName)
                || !alsoKnownAs.equals(known.alsoKnownAs)
                || !formerNames.equals(known.formerNames);
    }

    RollRow at(int newLine) {
        return new RollRow(
                newLine,
                id,
                upn,
                givenName,
                familyName,
                preferredName,
                year,
                form,
                dateOfBirth,
                doNotIdentify,
                alsoKnownAs,
                formerNames,
                joinedOn,
                leftOn);
    }

    /** Nothing in common but the id: most likely another child. */
    boolean isSomebodyElseThan(RollRow known) {
        boolean otherUpn = upn.isPresent() && known.upn.isPresent() && !upn.equals(known.upn);
        boolean otherBirthday =
                dateOfBirth.isPresent() && known.dateOfBirth.isPresent() && !dateOfBirth.equals(known.dateOfBirth);
        boolean otherName =
                !givenName.equalsIgnoreCase(known.givenName) && !familyName.equalsIgnoreCase(known.familyName);
        return otherName && (otherUpn || otherBirthday) || otherUpn && otherBirthday;
    }
}
