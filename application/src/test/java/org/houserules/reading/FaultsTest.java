package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final Faults faults = new Faults();

    @Test
    void nothingIsThrownWithoutAFault() {
        assertThat(faults.isEmpty()).isTrue();
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void oneFaultIsToldOnceHoweverOftenItIsMet() {
        faults.add("a.yaml", 1, "wrong", "mend");
        faults.add("a.yaml", 1, "wrong", "mend");

        assertThat(faults.list()).containsExactly(new Fault("a.yaml", 1, "wrong", "mend"));
    }

    @Test
    void fiftyAreToldAndTheRestIsCounted() {
        IntStream.rangeClosed(1, 53).forEach(line -> faults.add("a.yaml", line, "wrong", "mend"));

        Unusable unusable = catchThrowableOfType(Unusable.class, faults::throwIfAny);

        assertThat(unusable.faults()).isEqualTo(faults.list()).hasSize(51);
        assertThat(unusable.faults().get(49).line()).isEqualTo(50);
        assertThat(unusable.faults().getLast().inOneLine())
                .isEqualTo("a.yaml: There are 3 more faults. Mend these first, then try again.");
    }

    @Test
    void anUnusableInputToldFromOutsideIsCutAtFiftyToo() {
        List<Fault> many = IntStream.rangeClosed(1, 51)
                .mapToObj(line -> new Fault("a.yaml", line, "wrong", "mend"))
                .toList();

        assertThat(new Unusable(many).faults())
                .hasSize(51)
                .last()
                .extracting(Fault::what)
                .isEqualTo("There is 1 more fault");
        assertThat(Unusable.of(many.getFirst()).faults()).containsExactly(many.getFirst());
    }
}
