package org.houserules.demo;

import java.util.List;
import org.houserules.pages.FormErrors;

/** The demo's story holds to the rules of the house; where it does not, it is the story that is wrong. */
final class Expect {
    private Expect() {}

    static void nothingWrong(FormErrors wrong) {
        nothing(wrong.all());
    }

    static void nothing(List<?> wrong) {
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("The demo does what is not allowed: " + wrong);
        }
    }

    static <T> T is(Class<T> hoped, Object came, String of) {
        if (!hoped.isInstance(came)) {
            throw new IllegalStateException("The demo does what is not allowed: " + of + ": " + came);
        }
        return hoped.cast(came);
    }
}
