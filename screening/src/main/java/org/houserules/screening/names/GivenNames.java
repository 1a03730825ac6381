package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which of several given names stand for a pupil, alone or with the family name. */
final class GivenNames {
    /** Names that go with so many others that they say nothing of a person by themselves. */
    private static final Set<String> COMPANIONS = Set.of(
            "singh", "kaur", "kumar", "kumari", "begum", "bibi", "khatun", "khatoon", "bano", "ul", "ur", "bin", "bint",
            "binti", "nana", "nii", "naa");

    private static final Set<String> SIKH = Set.of("singh", "kaur");

    private GivenNames() {}

    /** Any of them may go with the family name: Muhammad Ibrahim Khan is Ibrahim Khan to his friends. */
    static Set<String> of(WrittenName name) {
        Set<String> names = new LinkedHashSet<>();
        if (!name.none()) {
            names.add(name.key());
            names.add(name.words().getFirst());
            names.addAll(rest(name));
            polish(name.words().getFirst(), names);
        }
        return names;
    }

    /** The first alone; of a Muhammad or a Nana the second as well, for by that he is called; Harpreet Singh may be Singh Harpreet. */
    static List<String> alone(WrittenName name) {
        String first = name.words().getFirst();
        List<String> rest = rest(name);
        boolean honoured = first.equals("muhammad")
                || Nicknames.spellingsOf("muhammad").contains(first)
                || COMPANIONS.contains(first);
        if (honoured && !rest.isEmpty()) {
            return List.of(first, rest.getFirst());
        }
        if (name.words().size() == 2 && SIKH.contains(name.words().getLast())) {
            return List.of(first, name.words().getLast() + " " + first);
        }
        return name.words().size() > 1 ? List.of(first) : List.of();
    }

    private static List<String> rest(WrittenName name) {
        if (name.words().size() < 2) {
            return List.of();
        }
        List<String> rest = new ArrayList<>(1);
        for (String word : name.words().subList(1, name.words().size())) {
            if (word.length() > 2 && !COMPANIONS.contains(word) && !Words.is(word, WordClass.PARTICLE)) {
                rest.add(word);
            }
        }
        return rest;
    }

    /** Zosia is Zosi and Zosie (Zosię) in a Polish sentence. */
    private static void polish(String name, Set<String> names) {
        boolean soft = name.endsWith("sia") || name.endsWith("zia") || name.endsWith("fia");
        if (soft && name.length() > 4) {
            names.add(name.substring(0, name.length() - 1));
            names.add(name.substring(0, name.length() - 1) + "e");
        }
    }
}
