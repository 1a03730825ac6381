package org.houserules.health.findings;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.houserules.health.understanding.Understood;

/** One way in which a document may be unwell. */
public interface Symptom {
    Stream<Finding> in(Understood document, LocalDate on);
}
