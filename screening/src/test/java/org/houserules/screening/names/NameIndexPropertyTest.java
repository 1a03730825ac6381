package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameIndexPropertyTest {
    private static final List<String> FRAMES =
            List.of("%s", "Well done %s!", "Today %s won the cup.", "the model by %s is great", "Photo: %s, 9");

    @Property(tries = 400)
    void theCaseOfAFullNameNeverChangesWhoIsFound(
            @ForAll("fullNames") KnownName pupil, @ForAll("frames") String frame, @ForAll long casing) {
        String name = recased(pupil.given() + " " + pupil.family(), casing);
        assertThat(idsOfFull(frame.formatted(name))).contains(pupil.id());
    }

    @Property(tries = 400)
    void accentsOfAFullNameNeverChangeWhoIsFound(
            @ForAll("fullNames") KnownName pupil, @ForAll("frames") String frame, @ForAll int where) {
        String name = pupil.given() + " " + pupil.family();
        int at = Math.floorMod(where, pupil.given().length()) + 1;
        String accented =
                Normalizer.normalize(name.substring(0, at) + "\u0301" + name.substring(at), Normalizer.Form.NFC);
        assertThat(idsOfFull(frame.formatted(accented))).contains(pupil.id());
    }

    @Property(tries = 400)
    void spacingOfAFullNameNeverChangesWhoIsFound(
            @ForAll("fullNames") KnownName pupil, @ForAll("frames") String frame, @ForAll("spaces") String space) {
        String name = pupil.given() + space + pupil.family();
        assertThat(idsOfFull(frame.formatted(name))).contains(pupil.id());
        assertThat(idsOfFull(frame.formatted(name.replace("-", space)))).contains(pupil.id());
    }

    @Property(tries = 300)
    void anUnrelatedPupilNeverLosesAMention(
            @ForAll("fullNames") KnownName pupil,
            @ForAll("frames") String frame,
            @ForAll("strangers") KnownName stranger) {
        List<KnownName> more = new ArrayList<>(SampleRoll.PUPILS);
        more.add(stranger);
        String text = frame.formatted(pupil.given()) + " " + frame.formatted(pupil.given() + " " + pupil.family());
        assertThat(ids(NameIndex.of(more, SampleRoll.STAFF).find(text))).containsAll(ids(SampleRoll.INDEX.find(text)));
    }

    @Property(tries = 500)
    void mentionsLieInTheTextInOrderAndCoverWholeWords(@ForAll("texts") String text) {
        int end = 0;
        for (NameMention mention : SampleRoll.INDEX.find(text)) {
            assertThat(mention.where().from()).isGreaterThanOrEqualTo(end);
            end = mention.where().to();
            assertThat(end).isGreaterThan(mention.where().from()).isLessThanOrEqualTo(text.length());
            assertThat(mention.ids()).isNotEmpty().isSubsetOf(ids(SampleRoll.PUPILS));
            assertThat(Character.isLetter(text.codePointAt(mention.where().from())))
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void anyNameOnTheRollAndAnyTextAreTakenAsTheyCome(
            @ForAll String given, @ForAll String family, @ForAll String other, @ForAll String text) {
        KnownName pupil =
                new KnownName("P1", given, family, Optional.of(other), List.of(other + " " + given), List.of(family));
        NameIndex index = NameIndex.of(List.of(pupil), List.of(other));
        String named = text + " " + given + " " + family + "#" + given + family;
        for (NameMention mention : index.find(named)) {
            assertThat(mention.where().to()).isLessThanOrEqualTo(named.length());
            assertThat(mention.ids()).containsExactly("P1");
        }
        assertThat(index.findFullNames(named))
                .allSatisfy(mention -> assertThat(mention.form()).isEqualTo(Form.FULL));
    }

    @Provide
    Arbitrary<KnownName> fullNames() {
        return Arbitraries.of(SampleRoll.PUPILS)
                .filter(pupil -> !Words.is(pupil.family().toLowerCase(Locale.ROOT), WordClass.COMMON));
    }

    @Provide
    Arbitrary<String> frames() {
        return Arbitraries.of(FRAMES);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(" ", "  ", "\u00A0", "\t", "-", "_", ".", "\n", "\u200B \u200B");
    }

    @Provide
    Arbitrary<KnownName> strangers() {
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(4).ofMaxLength(9);
        return words.flatMap(given -> words.map(family -> SampleRoll.pupil("Z99", "Q" + given, "X" + family)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Amelia",
                "hartley",
                "Hartlye",
                "HOPE",
                "hope",
                "Mark",
                "van",
                "der",
                "Berg",
                "Saskia",
                "O",
                "Wobble",
                "Anouk",
                "#AmeliaHartley",
                "Mr",
                "Year",
                "6",
                "Philippa",
                "Vantage",
                ",",
                ".",
                "\n",
                "and",
                "Poppy",
                "A.",
                "’s",
                "\uD83C\uDF89");
        return words.list().ofMaxSize(30).map(list -> String.join(" ", list));
    }

    private static String recased(String name, long casing) {
        StringBuilder recased = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean upper = (casing >> (i % 64) & 1) == 1;
            recased.append(upper ? Character.toUpperCase(name.charAt(i)) : Character.toLowerCase(name.charAt(i)));
        }
        return recased.toString();
    }

    private static Set<String> idsOfFull(String text) {
        return ids(SampleRoll.INDEX.find(text).stream()
                .filter(mention -> mention.form() == Form.FULL)
                .toList());
    }

    private static Set<String> ids(Iterable<?> named) {
        Set<String> ids = new TreeSet<>();
        for (Object each : named) {
            switch (each) {
                case NameMention mention -> ids.addAll(mention.ids());
                case KnownName pupil -> ids.add(pupil.id());
                default -> throw new IllegalArgumentException("neither mention nor pupil");
            }
        }
        return ids;
    }
}
