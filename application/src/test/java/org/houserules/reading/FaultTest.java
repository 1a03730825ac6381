package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void aFaultIsToldInOneLine() {
        Fault fault =
                new Fault("post.yaml", 12, "'goes-out' is 2026-02-30, which is no date", "Write a day as 2026-11-24.");

        assertThat(fault.inOneLine())
                .isEqualTo("post.yaml:12: 'goes-out' is 2026-02-30, which is no date. Write a day as 2026-11-24.");
    }

    @Test
    void theFileAsAWholeHasNoLine() {
        assertThat(new Fault("post.yaml", 0, "The file is empty", "Check it.").inOneLine())
                .isEqualTo("post.yaml: The file is empty. Check it.");
    }

    @Test
    void whatCouldSteerATerminalIsReplaced() {
        Fault fault = new Fault("a\u001B[2J.yaml", 1, "one\r\ntwo\u2028three\u202Efour", "mend\u0007 it");

        assertThat(fault.inOneLine()).isEqualTo("a [2J.yaml:1: one  two three\uFFFDfour. mend  it.");
    }

    @Test
    void theEndOfALongPathIsKept() {
        Fault fault = new Fault("far/".repeat(100) + "post.yaml", 3, "It is wrong", "Mend it");

        assertThat(fault.inOneLine()).startsWith("…").contains("/post.yaml:3: It is wrong. Mend it.");
    }

    @Property
    boolean anyFaultIsOneLineOfAtMostFourHundredCharacters(
            @ForAll String file, @ForAll String what, @ForAll String mend) {
        String told = new Fault(file.repeat(9), 1_000_000, what.repeat(9), mend.repeat(9)).inOneLine();

        return told.codePoints().noneMatch(Character::isISOControl)
                && told.length() <= 401
                && told.lines().count() <= 1;
    }
}
