package org.houserules.accounts.register;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.accounts.requests.WhoAdds;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;

/**
 * An account as the public may know it: no names of people, nothing of how it is reached.
 *
 * @param purpose in a sentence for parents; empty where nobody wrote one
 * @param pupilsKnown whether anybody was asked if pupils contribute
 * @param comments who may comment, where its request said so
 * @param connected whether its comments can be held on its platform
 * @param until its last day, where one is known; it may be to come
 * @param closed whether it was closed with proof, be it on its last day
 * @param rules number of the house rules that hold
 */
public record PublicAccount(
        long id,
        String name,
        Platform platform,
        Readership audience,
        boolean pupilsContribute,
        boolean pupilsKnown,
        Optional<WhoAdds> comments,
        String address,
        String purpose,
        boolean connected,
        LocalDate since,
        Optional<LocalDate> until,
        boolean closed,
        Optional<Integer> rules) {

    public boolean isClosedOn(LocalDate day) {
        return closed || until.filter(last -> last.isBefore(day)).isPresent();
    }
}
