package org.houserules.authorisations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.houserules.platforms.Platform;

/**
 * A written permission to post for the school.
 *
 * @param platforms it is for
 * @param inWorkTime whether posts may be written in working time
 * @param trained the day of the training
 */
public record WrittenAuthorisation(
        long id,
        long person,
        Set<Platform> platforms,
        boolean mayPost,
        boolean inWorkTime,
        Optional<LocalDate> trained,
        LocalDate from,
        Optional<LocalDate> until,
        long givenBy) {}
