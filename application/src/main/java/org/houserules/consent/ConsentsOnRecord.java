package org.houserules.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the school's own records say, and what the office was told that they do not say yet.
 *
 * @param list rows that count, of all lists so far
 * @param open denials of the office that the records have not agreed to
 */
public record ConsentsOnRecord(List<Consent> list, List<OfficeDenial> open) {
    public static final ConsentsOnRecord NOTHING = new ConsentsOnRecord(List.of(), List.of());

    private record Use(String pupil, ConsentKind kind, ConsentPurpose purpose) {
        static Use of(Consent row) {
            return new Use(row.pupil(), row.kind(), row.purpose());
        }
    }

    public ConsentsOnRecord told(OfficeDenial denial) {
        return new ConsentsOnRecord(
                list, Stream.concat(open.stream(), Stream.of(denial)).toList());
    }

    /**
     * An answer replaces what earlier lists said of the same use. A yes that is missing from a complete list is a yes no
     * longer; a no that is missing stands, as a list may be cut short by accident.
     */
    public ConsentsOnRecord imported(Collection<Consent> rows, boolean complete, LocalDate today) {
        Set<Use> named = rows.stream().map(Use::of).collect(Collectors.toSet());
        Set<Use> answered = rows.stream()
                .filter(row -> row.answer() != ConsentAnswer.REQUESTED)
                .map(Use::of)
                .collect(Collectors.toSet());
        Set<Consent> after = new HashSet<>(rows);
        list.stream()
                .filter(row -> row.answer().denies()
                        ? !answered.contains(Use.of(row))
                        : !complete && !named.contains(Use.of(row)))
                .forEach(after::add);
        Consents now = new Consents(after);
        return new ConsentsOnRecord(
                new ArrayList<>(after),
                open.stream().filter(denial -> !denial.isAgreedBy(now, today)).toList());
    }

    /** What counts: an open denial outranks every list. */
    public Consents inForce() {
        return new Consents(Stream.concat(list.stream(), open.stream().map(OfficeDenial::outrankingEverything))
                .toList());
    }
}
