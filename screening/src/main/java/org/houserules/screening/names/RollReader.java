package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Enters every way in which a pupil may be named into the vocabulary. */
final class RollReader {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, WrittenName> cut = new HashMap<>();
    private final List<MixedUp> mixedUp = new ArrayList<>();

    /** A full name whose family name is spelt in another way. */
    private record MixedUp(String given, String family, String id, boolean onRoll) {}

    static Vocabulary read(Collection<KnownName> roll) {
        RollReader reader = new RollReader();
        roll.forEach(reader::enter);
        reader.mixedUp();
        reader.vocabulary.settle();
        return reader.vocabulary;
    }

    private void enter(KnownName pupil) {
        String id = pupil.id();
        Set<String> families = families(pupil.family(), id);
        Set<String> givens = GivenNames.of(written(pupil.given()));
        alone(written(pupil.given()), id);
        pairs(givens, families, id, false, true);
        mixUp(givens, families, id, true);
        Set<String> others = new LinkedHashSet<>();
        pupil.preferred().ifPresent(name -> givenName(name, id, others));
        pupil.alsoKnownAs().forEach(name -> otherName(name, id, others, families));
        pairs(others, families, id, false, false);
        mixUp(others, families, id, false);
        givens.addAll(others);
        pupil.former().forEach(name -> formerName(name, id, givens, families));
    }

    /** Sioned Rees is Sioned Rhys where there is no Sioned Rees. */
    private void mixedUp() {
        List<MixedUp> nobodys = mixedUp.stream()
                .filter(name -> vocabulary.pair(name.given, name.family).isEmpty())
                .toList();
        nobodys.forEach(name -> vocabulary.pair(name.given, name.family, name.id, false, name.onRoll));
    }

    private void mixUp(Set<String> givens, Set<String> families, String id, boolean onRoll) {
        for (String family : families) {
            for (String other : FamilySpellings.mixedUpWith(family)) {
                givens.forEach(given -> mixedUp.add(new MixedUp(given, other, id, onRoll)));
            }
        }
    }

    private Set<String> families(String written, String id) {
        Set<String> families = new LinkedHashSet<>();
        WrittenName family = written(written);
        if (!family.none()) {
            vocabulary.family(family, id);
            families.add(family.key());
            families.addAll(family.halves());
            for (String name : List.copyOf(families)) {
                families.addAll(FamilySpellings.of(name));
            }
            for (String name : families) {
                FamilySpellings.openings(name).forEach(vocabulary::opens);
            }
        }
        return families;
    }

    /** Of several given names the first alone will do. */
    private void alone(WrittenName name, String id) {
        if (name.none()) {
            return;
        }
        vocabulary.given(name, id, true);
        GivenNames.alone(name).forEach(one -> vocabulary.given(written(one), id, true));
    }

    /** Not on the roll as the given name: its nicknames are entered one by one, but no longer name. */
    private void givenName(String written, String id, Set<String> givens) {
        WrittenName name = written(written);
        if (name.none()) {
            return;
        }
        givens.add(name.key());
        givens.add(name.words().getFirst());
        givens.addAll(Nicknames.shortFor(name.words().getFirst()));
        vocabulary.given(name, id, false);
        givens.forEach(each -> vocabulary.given(written(each), id, false));
    }

    private void otherName(String written, String id, Set<String> givens, Set<String> families) {
        List<String> words = words(written);
        if (words.size() < 2) {
            givenName(written, id, givens);
            return;
        }
        givenName(words.getFirst(), id, givens);
        vocabulary.given(WrittenName.of(written), id, false);
        for (Split split : Split.all(words)) {
            if (!families.contains(split.family().key())) {
                vocabulary.family(split.family(), id);
            }
            pair(split, id, false);
        }
    }

    private void formerName(String written, String id, Set<String> givens, Set<String> families) {
        WrittenName whole = WrittenName.of(written);
        if (whole.none()) {
            return;
        }
        Set<String> formerFamilies = new LinkedHashSet<>(whole.halves());
        formerFamilies.add(whole.key());
        List<String> words = words(written);
        if (words.size() > 1 && !Words.is(whole.words().getFirst(), WordClass.PARTICLE)) {
            formerFamilies.clear();
            formerFamilies.add(whole.key());
            vocabulary.enter(whole);
            formerFullName(words, id, families, formerFamilies);
        } else {
            vocabulary.formerFamily(whole, id);
        }
        Set<String> all = new LinkedHashSet<>(givens);
        givens.forEach(name -> all.addAll(Nicknames.shortFor(name)));
        pairs(all, formerFamilies, id, true, false);
    }

    /** Either part may stand alone in a text, and the given name may have gone with today's family name. */
    private void formerFullName(List<String> words, String id, Set<String> families, Set<String> formerFamilies) {
        for (Split split : Split.all(words)) {
            pair(split, id, true);
            vocabulary.formerGiven(split.given(), id);
            vocabulary.formerFamily(split.family(), id);
            formerFamilies.add(split.family().key());
            Set<String> formerGivens =
                    new LinkedHashSet<>(Nicknames.shortFor(split.given().key()));
            formerGivens.forEach(name -> vocabulary.formerGiven(written(name), id));
            pairs(formerGivens, Set.of(split.family().key()), id, true, false);
            formerGivens.add(split.given().key());
            pairs(formerGivens, families, id, true, false);
        }
    }

    private void pair(Split split, String id, boolean former) {
        vocabulary.enter(split.given());
        vocabulary.enter(split.family());
        Set<String> families = new LinkedHashSet<>(split.family().halves());
        families.add(split.family().key());
        pairs(Set.of(split.given().key()), families, id, former, false);
    }

    private void pairs(Set<String> givens, Set<String> families, String id, boolean former, boolean onRoll) {
        for (String given : givens) {
            for (String family : families) {
                vocabulary.pair(given, family, id, former, onRoll);
            }
        }
    }

    private WrittenName written(String name) {
        return cut.computeIfAbsent(name, WrittenName::of);
    }

    private static List<String> words(String written) {
        List<String> words = new ArrayList<>();
        for (String word : written.strip().split("\\s", -1)) {
            if (!WrittenName.of(word).none()) {
                words.add(word);
            }
        }
        return words;
    }
}
