package org.houserules.reading;

import java.nio.file.Path;

/** The file that is being read, and where its faults go. */
record Origin(String file, Path folder, Faults faults) {
    void fault(int line, String what, String mend) {
        faults.add(file, line, what, mend);
    }

    /** For what makes reading on pointless: carries all that was found before as well. */
    Unusable stop(int line, String what, String mend) {
        fault(line, what, mend);
        return faults.unusable();
    }
}
