package org.houserules.situations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.situations.SituationTexts.One;

/** The situations that schools keep. */
public interface KeptSituations {
    /** By control and name. */
    List<KeptSituation> of(long owner);

    Optional<KeptSituation> find(long owner, long id);

    /** In place of the one of the same control and name, where there is one. */
    long put(long owner, One situation, long by, Instant at);

    /** @return false where somebody else was there first, or it is called as another one */
    boolean change(long owner, KeptSituation seen, One situation, long by, Instant at);

    void remove(long owner, long id);
}
