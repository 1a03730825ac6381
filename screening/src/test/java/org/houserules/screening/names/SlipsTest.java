package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;

class SlipsTest {
    @Property(tries = 2000)
    void findsWhatALookAtEveryNameFinds(
            @ForAll @Size(max = 30) @UniqueElements
                    List<@StringLength(min = 5, max = 7) @CharRange(from = 'a', to = 'd') String> names,
            @ForAll @StringLength(min = 5, max = 7) @CharRange(from = 'a', to = 'd') String written) {
        List<Slips.Near> near = names.stream()
                .map(name -> new Slips.Near(name, Slip.count(written, name, 2)))
                .filter(each -> each.slips() > 0 && each.slips() <= 2)
                .toList();
        assertThat(Slips.of(names).near(written, 2)).containsExactlyInAnyOrderElementsOf(near);
    }

    @Property
    void aNameMayAlwaysBeHeld(@ForAll @StringLength(min = 2, max = 30) String name) {
        assertThat(Slips.of(List.of(name)).mayHold(new Leavings(name).stretch(0, name.length())))
                .isTrue();
    }
}
