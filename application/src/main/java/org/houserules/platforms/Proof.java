package org.houserules.platforms;

import java.util.List;

/** What a stranger sees at each address of something taken down. */
public record Proof(List<ReadBack> readBack) {
    public Proof {
        readBack = List.copyOf(readBack);
    }

    /** Every address was read and each is gone. No address at all proves nothing. */
    public boolean holds() {
        return !readBack.isEmpty() && readBack.stream().allMatch(each -> each.sighting() instanceof Gone);
    }

    /** One address and what was seen there. */
    public record ReadBack(PublicAddress address, Sighting sighting) {}

    /** What was seen. */
    public sealed interface Sighting {}

    /** The site says that nothing is there: 404 or 410. */
    public record Gone(int status) implements Sighting {}

    /** It is still there, or we cannot tell. */
    public record NotProven(String why) implements Sighting {}
}
