package org.houserules.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The questions that were put to a person, and their answers. */
public interface KeptQuestions {
    long add(long owner, long asker, String words, Instant at);

    Optional<KeptQuestion> find(long owner, long id);

    List<KeptQuestion> waiting(long owner, int most);

    List<KeptQuestion> of(long owner, long asker, int most);

    /** Answered ones that everybody may read, the latest first. @param words every one of them occurs; none for all */
    List<KeptQuestion> shared(long owner, List<String> words, int most);

    /** @return false where somebody has answered it before */
    boolean answer(long owner, long id, String answer, Optional<String> sharedAs, long by, Instant at);

    long waitingOf(long owner, long asker);

    /**
     * Of those that were answered before then, or put before then and never answered: who asked and their own words go, and the whole
     * where nobody else may read it.
     *
     * @return how many
     */
    int forget(long owner, Instant before);
}
