package org.houserules.screening.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;

/** Measures on a roll made at random how many names are found in each form. */
final class NamesMeasured {
    static final Path EXAMPLES = Path.of("..", "training", "examples");
    private static final int MOST_TRIES = 20;
    private static final List<String> FRAMES = List.of(
            "Well done %s, what a match!",
            "Today %s won the cup.",
            "thanks to %s for helping with the set",
            "Photo: %s at the summer fair",
            "We were so proud of %s in assembly.",
            "%s scored twice and we lost anyway",
            "that is %s on the left",
            "is %s in your class this year?",
            "The poem was read by %s.",
            "Goals: %s (2) and the captain",
            "I saw %s at the bus stop yesterday",
            "happy birthday %s!!");

    private final List<KnownName> roll;
    private final NameIndex index;
    private final long seed;

    NamesMeasured(int size, long seed) {
        this.roll = InventedRoll.of(size, seed);
        this.index = NameIndex.of(roll, List.of());
        this.seed = seed;
    }

    NameIndex index() {
        return index;
    }

    /** The share of texts in which the pupil is among those found, of so many pupils written in this way. */
    double found(NameForms.Way way, int pupils) {
        return share(way, pupils, (pupil, mention) -> mention.ids().contains(pupil.id()));
    }

    /** The share in which the pupil is found by the full name. */
    double right(NameForms.Way way, int pupils) {
        return share(
                way,
                pupils,
                (pupil, mention) -> mention.form() == Form.FULL && mention.ids().contains(pupil.id()));
    }

    private double share(NameForms.Way way, int pupils, BiPredicate<KnownName, NameMention> wanted) {
        Random random = new Random(seed);
        int asked = 0;
        int found = 0;
        for (int i = 0; i < pupils * MOST_TRIES && asked < pupils; i++) {
            KnownName pupil = roll.get(random.nextInt(roll.size()));
            Optional<String> written = way.apply(pupil, random);
            if (written.isPresent()) {
                String text = framed(written.get(), random);
                asked++;
                found += index.find(text).stream().anyMatch(mention -> wanted.test(pupil, mention)) ? 1 : 0;
            }
        }
        return asked == 0 ? 1 : (double) found / asked;
    }

    static String framed(String name, Random random) {
        return FRAMES.get(random.nextInt(FRAMES.size())).formatted(name);
    }

    /** The quiet worked examples of all files but those that came later, which name more people. */
    static List<String> quietTexts(Path folder) {
        List<String> texts = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*.tsv")) {
            for (Path file : files) {
                if (file.getFileName().toString().endsWith("-more.tsv")) {
                    continue;
                }
                Files.readAllLines(file).stream()
                        .map(line -> line.split("\t", -1))
                        .filter(cells -> cells.length == 4 && cells[1].equals("quiet"))
                        .forEach(cells -> texts.add(cells[3]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static List<String> lines(String file) {
        try (var stream = Objects.requireNonNull(NamesMeasured.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
