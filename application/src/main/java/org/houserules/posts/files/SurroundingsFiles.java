package org.houserules.posts.files;

import java.nio.file.Path;
import java.util.Optional;
import org.houserules.consent.ConsentFile;
import org.houserules.consent.Consents;
import org.houserules.consent.Roll;
import org.houserules.consent.RollFile;
import org.houserules.people.School;
import org.houserules.people.SchoolFile;
import org.houserules.posts.Surroundings;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;

/** Reads what is known besides a post from the files of a school. */
public final class SurroundingsFiles {
    private SurroundingsFiles() {}

    /** What has no file is not known. */
    public static Surroundings read(Optional<Path> roll, Optional<Path> consents, Optional<Path> school, Faults faults)
            throws Unusable {
        Optional<Roll> pupils = roll.isPresent() ? Optional.of(RollFile.read(roll.get(), faults)) : Optional.empty();
        Optional<Consents> answers =
                consents.isPresent() ? Optional.of(ConsentFile.read(consents.get(), faults)) : Optional.empty();
        School known = school.isPresent() ? SchoolFile.read(school.get(), faults) : School.unknown();
        return new Surroundings(known, pupils, answers);
    }
}
