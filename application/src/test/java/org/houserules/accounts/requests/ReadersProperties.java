package org.houserules.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people write about readers, it is kept and comes back as it was. */
class ReadersProperties {
    @Property
    void whatIsWrittenIsReadBack(@ForAll("lists") List<Readers> all) {
        assertThat(Readers.read(Readers.write(all))).isEqualTo(all);
    }

    @Property
    void whatNobodyWroteIsReadWithoutHarm(@ForAll("hostile") String kept) {
        assertThat(Readers.read(kept))
                .allSatisfy(readers -> assertThat(readers.kind()).isNotNull());
    }

    @Provide
    Arbitrary<List<Readers>> lists() {
        return Combinators.combine(
                        Arbitraries.of(ReaderKind.class), Arbitraries.integers().between(0, 120), hostile(), hostile())
                .as((kind, age, schools, details) -> new Readers(
                        kind,
                        age < 2 ? Optional.empty() : Optional.of(age - 2),
                        age < 2 ? Optional.empty() : Optional.of(age),
                        schools,
                        details))
                .list()
                .ofMaxSize(7);
    }

    /** A carriage return is the one thing that is dropped: a line feed stays. */
    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars('|', '\\', '\n', 'n', '-', '1', ' ')
                                .ofMaxLength(20),
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.of("", "pupils|11-16||", "\\n", "\\\\n|", "\u2028\u2029", "\ud83d\ude00", "a\\"))
                .map(words -> words.replace("\r", ""));
    }
}
