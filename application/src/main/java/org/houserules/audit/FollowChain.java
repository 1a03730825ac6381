package org.houserules.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.houserules.audit.TrailReport.Fault;

/** Follows one owner's trail row by row from its beginning and notes what does not hold. */
final class FollowChain {
    private static final int MOST_TOLD = 50;

    private final TrailKey key;
    private final Map<Long, List<HeadLine>> heads = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private Digest previous;
    private long number;
    private long rows;
    private long erased;

    FollowChain(TrailKey key, long owner, List<HeadLine> heads) {
        this.key = key;
        this.previous = Link.beginning(key, owner);
        heads.forEach(head -> this.heads
                .computeIfAbsent(head.number(), unused -> new ArrayList<>())
                .add(head));
    }

    /** The next row in the order of numbers. */
    void follow(Link link, Optional<Payload> payload) {
        long here = link.entry().number();
        if (here != number + 1) {
            note(Fault.of(missing(number + 1, here - 1)));
        } else if (!link.previous().equals(previous)) {
            note(Fault.at(
                    here, "Row " + here + " does not follow the row before it: one of the two was put there later."));
        }
        if (!link.isSealedWith(key)) {
            note(Fault.at(here, "Row " + here + " was changed, or sealed with another key."));
        }
        if (payload.isPresent() && !payload.get().digest(key).equals(link.payloadDigest())) {
            note(Fault.at(here, "The details of row " + here + " were changed."));
        }
        heads.getOrDefault(here, List.of()).stream()
                .filter(head -> !head.digest().equals(link.digest()))
                .findFirst()
                .ifPresent(head -> note(Fault.at(
                        here,
                        "Row " + here + " is not the one that the file of heads tells of on " + head.at()
                                + ": the trail was written anew.")));
        rows++;
        erased += payload.isPresent() ? 0 : 1;
        number = here;
        previous = link.digest();
    }

    /** After the last row. @param head what the database says of the end */
    void end(Optional<AppendToTrail.End> head) {
        long last = head.map(AppendToTrail.End::number).orElse(0L);
        if (last > number) {
            note(Fault.of("The end is cut: " + missing(number + 1, last)));
        } else if (last < number
                || !head.map(AppendToTrail.End::digest).orElse(previous).equals(previous)) {
            note(Fault.of(
                    "The trail ends at row " + number + ", but the database's own note of its end says otherwise."));
        }
        heads.values().stream()
                .flatMap(List::stream)
                .filter(told -> told.number() > number)
                .reduce((before, told) -> told)
                .ifPresent(told -> note(Fault.of("The end is cut: on " + told.at() + " the trail had " + told.number()
                        + " rows; now its last is row " + number + ".")));
    }

    TrailReport.OfOwner report(long owner, String name) {
        return new TrailReport.OfOwner(owner, name, rows, erased, List.copyOf(faults));
    }

    private void note(Fault fault) {
        if (faults.size() < MOST_TOLD) {
            faults.add(fault);
        } else if (faults.size() == MOST_TOLD) {
            faults.add(Fault.of("There is more; only the first " + MOST_TOLD + " are told. Is the key the right one?"));
        }
    }

    private static String missing(long from, long to) {
        return from == to ? "Row " + from + " is missing." : "Rows " + from + " to " + to + " are missing.";
    }
}
