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

    static Vocabulary read(Collection<KnownName> roll) {
        RollReader reader = new RollReader();
        roll.forEach(reader::enter);
        reader.vocabulary.settle();
        return reader.vocabulary;
    }

    private void enter(KnownName pupil) {
        WrittenName family = written(pupil.family());
        Set<String> givens = new LinkedHashSet<>();
        givenName(pupil.given(), pupil.id(), givens);
        longForms(pupil, givens);
        pupil.preferred().ifPresent(name -> givenName(name, pupil.id(), givens));
        Set<String> families = new LinkedHashSet<>();
        if (!family.none()) {
            vocabulary.family(family, pupil.id());
            families.add(family.key());
            families.addAll(family.halves());
        }
        pupil.alsoKnownAs().forEach(name -> otherName(name, pupil.id(), givens, families));
        pairs(givens, families, pupil.id(), false);
        pupil.former().forEach(name -> formerName(name, pupil.id(), givens, families));
    }

    /** Of several given names the first alone will do. */
    private void givenName(String written, String id, Set<String> givens) {
        WrittenName name = written(written);
        if (name.none()) {
            return;
        }
        vocabulary.given(name, id);
        givens.add(name.key());
        if (name.words().size() > 1) {
            WrittenName first = written(name.words().getFirst());
            vocabulary.given(first, id);
            givens.add(first.key());
        }
        everyday(Nicknames.shortFor(name.words().getFirst()), id, givens);
    }

    /** Only of the name on the roll: a Samuel who goes by Sam is no Samantha. */
    private void longForms(KnownName pupil, Set<String> givens) {
        written(pupil.given()).words().stream()
                .limit(1)
                .forEach(name -> everyday(Nicknames.longFor(name), pupil.id(), givens));
    }

    private void everyday(Set<String> names, String id, Set<String> givens) {
        for (String name : names) {
            vocabulary.given(written(name), id);
            givens.add(name);
        }
    }

    private void otherName(String written, String id, Set<String> givens, Set<String> families) {
        List<String> words = words(written);
        if (words.size() < 2) {
            givenName(written, id, givens);
            return;
        }
        givenName(words.getFirst(), id, givens);
        vocabulary.given(WrittenName.of(written), id);
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
        pairs(givens, formerFamilies, id, true);
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
            pairs(formerGivens, Set.of(split.family().key()), id, true);
            formerGivens.add(split.given().key());
            pairs(formerGivens, families, id, true);
        }
    }

    private void pair(Split split, String id, boolean former) {
        vocabulary.enter(split.given());
        vocabulary.enter(split.family());
        Set<String> families = new LinkedHashSet<>(split.family().halves());
        families.add(split.family().key());
        pairs(Set.of(split.given().key()), families, id, former);
    }

    private void pairs(Set<String> givens, Set<String> families, String id, boolean former) {
        for (String given : givens) {
            for (String family : families) {
                vocabulary.pair(given, family, id, former);
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
