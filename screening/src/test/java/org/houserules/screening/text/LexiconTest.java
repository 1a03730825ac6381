package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.houserules.screening.Tokens;
import org.houserules.screening.text.Phrase.Force;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final int SAMPLES = 60;

    @Test
    void noLineIsSilencedByANearMissOfItsOwnSection() {
        List<String> dead = Lexicon.lines().stream()
                .filter(line -> line.phrase().force() == Force.FINDS)
                .filter(line -> !isFound(line))
                .map(line -> line.phrase().rule().kind() + ": " + line.text())
                .toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void everyWordOfAListIsOneWordOfAText() {
        List<String> cut = new ArrayList<>();
        Lexicon.lines()
                .forEach(line -> PhraseLine.words(line.text(), word -> {
                    if (Tokens.of(word).size() != 1) {
                        cut.add(word);
                    }
                }));
        assertThat(cut).isEmpty();
    }

    @Test
    void everyRuleSpeaksInOneSentence() {
        assertThat(Lexicon.lines().stream()
                        .map(line -> line.phrase().rule().what())
                        .distinct())
                .allMatch(what -> what.endsWith(".") && what.length() < 120);
    }

    /** A place is opened when a text reaches it; a set or a shape that does not exist must not wait for that. */
    @Test
    void everyPlaceOfTheListsCanBeOpened() {
        Set<PhraseNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PhraseNode> waiting =
                new ArrayList<>(List.of(PhraseTrie.of(Lexicon.lines()).root()));
        while (!waiting.isEmpty()) {
            PhraseNode node = waiting.removeLast();
            if (seen.add(node)) {
                waiting.addAll(node.next().atOnce());
                node.next().byWord().values().forEach(waiting::addAll);
                node.next().byShape().forEach(shaped -> waiting.add(shaped.to()));
            }
        }
        assertThat(seen.size())
                .isBetween(Lexicon.lines().size(), Lexicon.lines().size() * 40);
    }

    private static boolean isFound(PhraseLine line) {
        Random random = new Random(7);
        return IntStream.range(0, SAMPLES)
                .mapToObj(i -> sample(line.text(), random))
                .anyMatch(text -> Lexicon.scan().in(Reading.of(text)).stream()
                        .anyMatch(finding -> finding.kind()
                                        == line.phrase().rule().kind()
                                && finding.detail().equals(line.phrase().rule().detail())));
    }

    private static String sample(String line, Random random) {
        StringBuilder text = new StringBuilder();
        for (String part : line.split(" +", -1)) {
            if (!PhraseLine.isOptional(part) || random.nextBoolean()) {
                text.append(one(part.startsWith("?") ? part.substring(1) : part, random))
                        .append(' ');
            }
        }
        return text.toString();
    }

    private static String one(String part, Random random) {
        List<String> all = new ArrayList<>();
        PhraseLine.alternatives(part, all::add);
        String chosen = all.get(random.nextInt(all.size()));
        List<String> members = PhraseLine.members(chosen);
        return members.isEmpty() ? word(chosen) : sample(members.get(random.nextInt(members.size())), random);
    }

    private static String word(String part) {
        return switch (part) {
            case "*" -> "zzz";
            case "{name}" -> "Zelda";
            case "{number}", "{age}" -> "9";
            case "{time}" -> "10am";
            case "{form}" -> "5Q";
            case "{past}" -> "1564";
            case "{handle}" -> "zeldaQ99";
            default -> part;
        };
    }
}
