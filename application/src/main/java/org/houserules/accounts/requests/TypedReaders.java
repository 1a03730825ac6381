package org.houserules.accounts.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.accounts.requests.Reading.Well;
import org.houserules.accounts.requests.Reading.Wrong;

/** A row of the table of readers as it was typed. */
public record TypedReaders(
        ReaderKind kind, boolean ticked, String youngest, String oldest, String schools, String details) {
    private static final Pattern AGE = Pattern.compile("0*([0-9]{1,2}|1[01][0-9])");

    /** Something wrong in one field of the row: {@code youngest}, {@code oldest}, {@code schools}, {@code details}, or the tick. */
    public record Fault(String field, String how) {}

    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        boolean nothing = Stream.of(youngest, oldest, schools, details).allMatch(String::isBlank);
        if (!ticked && !nothing) {
            faults.add(new Fault("", "Tick '" + kind.words() + "', or empty what is written beside it."));
        }
        faults.addAll(ages());
        add(faults, "schools", ReadAnswer.words(schools.strip(), ReadAnswer.LINE));
        add(faults, "details", ReadAnswer.words(details.strip(), ReadAnswer.LINE));
        return faults;
    }

    private static void add(List<Fault> faults, String field, Reading reading) {
        if (reading instanceof Wrong wrong) {
            faults.add(new Fault(field, wrong.how()));
        }
    }

    private List<Fault> ages() {
        List<Fault> faults = new ArrayList<>();
        if (!youngest.isBlank() && age(youngest).isEmpty()) {
            faults.add(new Fault("youngest", "Write the age in whole years, in figures."));
        }
        if (!oldest.isBlank() && age(oldest).isEmpty()) {
            faults.add(new Fault("oldest", "Write the age in whole years, in figures."));
        }
        if (youngest.isBlank() != oldest.isBlank()) {
            String empty = youngest.isBlank() ? "youngest" : "oldest";
            faults.add(new Fault(empty, "Say how old the " + empty + " is as well, or leave out both ages."));
        }
        boolean upsideDown = age(youngest)
                .flatMap(young -> age(oldest).filter(old -> old < young))
                .isPresent();
        if (upsideDown) {
            faults.add(new Fault("oldest", "The oldest is younger than the youngest. Turn them round."));
        }
        return faults;
    }

    private static Optional<Integer> age(String typed) {
        return AGE.matcher(typed.strip()).matches() ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }

    /** Where there are no faults. */
    public static Well read(List<TypedReaders> rows) {
        return new Well(Readers.write(rows.stream()
                .filter(TypedReaders::ticked)
                .map(row -> new Readers(
                        row.kind, age(row.youngest), age(row.oldest), row.schools.strip(), row.details.strip()))
                .toList()));
    }
}
