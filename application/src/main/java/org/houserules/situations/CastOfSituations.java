package org.houserules.situations;

import java.nio.file.Path;
import java.util.Optional;
import org.houserules.posts.Surroundings;
import org.houserules.posts.files.SurroundingsFiles;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The invented pupils and staff among whom situations play. */
@Component
public class CastOfSituations {
    private final Path folder;

    CastOfSituations(@Value("${houserules.home:.}") Path home) {
        this.folder = home.resolve("policies").resolve("cast");
    }

    public Surroundings surroundings() throws Unusable {
        Faults faults = new Faults();
        Surroundings cast = SurroundingsFiles.read(
                Optional.of(folder.resolve("roll.csv")),
                Optional.of(folder.resolve("consents.csv")),
                Optional.of(folder.resolve("school.yaml")),
                faults);
        faults.throwIfAny();
        return cast;
    }
}
