package org.houserules.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of the trails since they were written. @param heads how many lines the file of heads has */
public record TrailReport(List<OfOwner> owners, int heads, List<Fault> headFaults) {

    /** One owner's trail. @param erased how many rows have lost their details, as retention wants it */
    public record OfOwner(long owner, String name, long rows, long erased, List<Fault> faults) {}

    /** Something that is not as it was written. @param row absent where it is not about one row */
    public record Fault(Optional<Long> row, String what) {
        static Fault at(long row, String what) {
            return new Fault(Optional.of(row), what);
        }

        static Fault of(String what) {
            return new Fault(Optional.empty(), what);
        }
    }

    public boolean isWhole() {
        return faults().findAny().isEmpty();
    }

    private Stream<Fault> faults() {
        return Stream.concat(headFaults.stream(), owners.stream().flatMap(owner -> owner.faults().stream()));
    }
}
