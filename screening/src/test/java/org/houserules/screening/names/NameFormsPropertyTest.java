package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a pupil is called, each way to write the name in full leads to the pupil. */
class NameFormsPropertyTest {
    @Property(tries = 3000)
    void everyWayToWriteAFullNameLeadsToThePupil(
            @ForAll("pupils") KnownName pupil, @ForAll("ways") String way, @ForAll Random random) {
        Optional<String> written = Known.in(NameForms.FULL, way).apply(pupil, random);
        NameIndex index = NameIndex.of(List.of(pupil), List.of());
        written.ifPresent(name -> assertThat(index.find("Photo: " + name + ", 9"))
                .as(way + ": " + name)
                .anySatisfy(mention -> assertThat(mention.ids()).contains(pupil.id())));
    }

    @Property(tries = 2000)
    void oneSlipInALongNameLeadsToThePupil(@ForAll("pupils") KnownName pupil, @ForAll Random random) {
        String slipped = NameForms.slip(pupil.given(), random) + " " + pupil.family();
        assertThat(NameIndex.of(List.of(pupil), List.of()).find("Photo: " + slipped + ", 9"))
                .as(slipped)
                .anySatisfy(mention -> assertThat(mention.ids()).contains(pupil.id()));
    }

    @Property(tries = 2000)
    void aSlipInEachPartOfALongNameLeadsToThePupil(@ForAll("pupils") KnownName pupil, @ForAll Random random) {
        String slipped = NameForms.slip(pupil.given(), random) + " " + NameForms.slip(pupil.family(), random);
        assertThat(NameIndex.of(List.of(pupil), List.of()).find("Photo: " + slipped + ", 9"))
                .as(slipped)
                .anySatisfy(mention -> assertThat(mention.form()).isEqualTo(Form.FULL));
    }

    @Provide
    Arbitrary<String> ways() {
        return Arbitraries.of(NameForms.FULL.keySet());
    }

    /** No such name is in any list, and no word of English or title can be made of it by a slip. */
    @Provide
    Arbitrary<KnownName> pupils() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("bcdfgklmnprstvz")
                .ofLength(1)
                .list()
                .ofMinSize(3)
                .ofMaxSize(5)
                .map(NameFormsPropertyTest::sounded);
        return Combinators.combine(names, names)
                .as((given, family) ->
                        new KnownName("P1", "Q" + given, "X" + family, Optional.empty(), List.of(), List.of()));
    }

    private static String sounded(List<String> consonants) {
        return (String.join("u", consonants) + "ool").toLowerCase(Locale.ROOT);
    }
}
