package org.houserules.screening.names;

import java.util.Set;

/** Tells by what children say of each other, and hardly of things, that a word is somebody's name. */
final class HarshWords {
    /** Behind "lies" and "smells" only these, or nothing, speak of a person. */
    private static final Set<String> LYING = Set.of("about", "to", "all", "so", "too", "constantly", "every", "lol");

    private static final Set<String> SMELLING = Set.of(
            "of",
            "like",
            "bad",
            "so",
            "really",
            "and",
            "disgusting",
            "horrible",
            "awful",
            "gross",
            "lol",
            "haha",
            "because",
            "cos",
            "every",
            "all",
            "worse",
            "rank",
            "funny");

    private final Passage passage;

    HarshWords(Passage passage) {
        this.passage = passage;
    }

    /** "Mark smells", "grace bit me"; but "hope lies ahead" and "rose smells lovely". */
    boolean saidOf(int name) {
        boolean lesson = passage.is(name, WordClass.SCHOOL) && !passage.is(name, WordClass.NAMELIKE);
        return !lesson && isHarsh(name + 1);
    }

    private boolean isHarsh(int at) {
        return switch (passage.folded(at)) {
            case "bit", "hurts", "hits", "scares", "annoys" -> isPerson(at + 1);
            case "lies" -> !passage.plainBefore(at + 1) || LYING.contains(passage.folded(at + 1));
            case "smells", "stinks" -> !passage.plainBefore(at + 1) || SMELLING.contains(passage.folded(at + 1));
            default -> passage.is(at, WordClass.HARSH);
        };
    }

    private boolean isPerson(int at) {
        return switch (passage.folded(at)) {
            case "me", "my", "him", "her", "his", "them", "their", "us", "everyone", "everybody", "you", "your" -> true;
            default -> false;
        };
    }
}
