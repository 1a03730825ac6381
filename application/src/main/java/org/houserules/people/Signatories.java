package org.houserules.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.database.Reading;

/** Who signs, in a role, what somebody else has written. */
public interface Signatories {
    /**
     * Everybody who may sign in this role on the day: who holds it and is here, and whoever a written delegation names.
     * Never the author, who does not sign what is their own.
     *
     * @param author a line manager is theirs
     */
    List<Signatory> of(long owner, Role role, LocalDate day, long author);

    /**
     * Whether it is worth asking: no for whoever neither holds the role nor acts in it, and is nobody's line manager where
     * that is the role. Costs nothing, and yes is no promise.
     *
     * @param lineManager whether they are the author's
     */
    boolean perhaps(SignedIn person, Role role, boolean lineManager);

    /** The same for every role of one day: the register is read once. */
    OfDay on(long owner, LocalDate day);

    /** What {@link #on} reads, for asking it together with other questions. */
    Stream<Reading<?>> readings(long owner, LocalDate day);

    /** Who signs on one day. */
    interface OfDay {
        List<Signatory> of(Role role, long author);

        /** As {@link Signatories#notChosenByAuthor} says. */
        List<Signatory> notChosenByAuthor(Role role, long author);

        /** Those who would sign if they were here; never the author. */
        List<Signatory> away(Role role, long author);
    }

    /**
     * The same without whoever acts in the role only because the author delegated it to them: what is the author's own is
     * signed by somebody whom the author did not choose.
     */
    List<Signatory> notChosenByAuthor(long owner, Role role, LocalDate day, long author);

    /** @param insteadOf of whoever has delegated it */
    record Signatory(long person, String name, Optional<InsteadOf> insteadOf) {
        /** Whether the role is theirs. */
        public boolean isOwn() {
            return insteadOf.isEmpty();
        }

        /** "Dara Demo, instead of Harper Demo". */
        public String named() {
            return name + insteadOf.map(whom -> ", instead of " + whom.name()).orElse("");
        }
    }
}
