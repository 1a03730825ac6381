package org.houserules.screening.names;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The ways in which people write the name of a pupil, each made at random from a seed. */
final class NameForms {
    /** One way; nothing where the name cannot be written so. */
    interface Way extends BiFunction<KnownName, Random, Optional<String>> {}

    static final Map<String, Way> FULL = full();
    static final Map<String, Way> OTHER = other();

    private NameForms() {}

    private static Map<String, Way> full() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("as on the roll", (p, r) -> Optional.of(name(p)));
        ways.put("small letters", (p, r) -> Optional.of(name(p).toLowerCase(Locale.ROOT)));
        ways.put("capitals", (p, r) -> Optional.of(name(p).toUpperCase(Locale.ROOT)));
        ways.put("possessive", (p, r) -> Optional.of(name(p) + "'s"));
        ways.put("family name first, comma", (p, r) -> Optional.of(p.family() + ", " + p.given()));
        ways.put("family name first", (p, r) -> Optional.of(p.family() + " " + p.given()));
        ways.put("without accents", (p, r) -> changed(name(p), bare(name(p))));
        ways.put("zero-width inside", (p, r) -> Optional.of(inserted(name(p), "\u200B", r)));
        ways.put("soft hyphen inside", (p, r) -> Optional.of(inserted(name(p), "\u00AD", r)));
        ways.put("first given name only", (p, r) -> changed(name(p), first(p) + " " + p.family()));
        ways.put("last given name only", (p, r) -> changed(name(p), last(p.given(), " ") + " " + p.family()));
        ways.put("half of a hyphenated name", (p, r) -> changed(name(p), p.given() + " " + last(p.family(), "-")));
        ways.put("hyphens as blanks", (p, r) -> changed(name(p), name(p).replace('-', ' ')));
        ways.put("hyphen between", (p, r) -> Optional.of(p.given() + "-" + p.family()));
        ways.put("hashtag", (p, r) -> Optional.of("#" + tag(name(p))));
        ways.put("handle", (p, r) -> Optional.of("@" + tag(name(p)).toLowerCase(Locale.ROOT)));
        ways.put("middle initial", (p, r) -> Optional.of(p.given() + " J. " + p.family()));
        ways.put("without apostrophe", (p, r) -> changed(name(p), name(p).replace("'", "")));
        ways.put("apostrophe as blank", (p, r) -> changed(name(p), name(p).replace("'", " ")));
        ways.put("Mac and Mc", (p, r) -> changed(name(p), otherMac(p)));
        ways.put("spaced letters", (p, r) -> Optional.of(spaced(name(p), " ", "  ")));
        ways.put("spaced letters, one blank", (p, r) -> Optional.of(spaced(name(p), " ", " ")));
        ways.put(
                "spaced small letters",
                (p, r) -> Optional.of(spaced(name(p), " ", "   ").toLowerCase(Locale.ROOT)));
        ways.put("dotted letters", (p, r) -> Optional.of(spaced(name(p), ".", " ")));
        ways.put("hyphened letters", (p, r) -> Optional.of(spaced(name(p), "-", " ")));
        ways.put("leet", (p, r) -> changed(name(p), leet(name(p), "aeio", "4310")));
        ways.put("leet with signs", (p, r) -> changed(name(p), leet(name(p), "ase", "@$3")));
        ways.put("look-alike letters", (p, r) -> changed(name(p), leet(name(p), "aeo", "аео")));
        ways.put(
                "particle ap added",
                (p, r) -> Optional.of(p.given() + " ap " + p.family().replaceFirst("^ap ", "")));
        return ways;
    }

    private static Map<String, Way> other() {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("first name only", (p, r) -> Optional.of(p.given()));
        ways.put(
                "first name only, spaced",
                (p, r) -> Optional.of(spaced(first(p), " ", "  ")).filter(s -> s.length() > 4));
        ways.put("initial and family name", (p, r) -> Optional.of(p.given().charAt(0) + ". " + p.family()));
        ways.put(
                "first name and initial",
                (p, r) -> Optional.of(p.given() + " " + p.family().charAt(0) + "."));
        ways.put("one typo", (p, r) -> Optional.of(slip(name(p), r)));
        ways.put(
                "one typo, small letters",
                (p, r) -> Optional.of(slip(name(p), r).toLowerCase(Locale.ROOT)));
        ways.put("two typos, one in each", (p, r) -> Optional.of(slip(p.given(), r) + " " + slip(p.family(), r)));
        ways.put("two typos anywhere", (p, r) -> Optional.of(slip(slip(name(p), r), r)));
        ways.put(
                "two typos, small letters",
                (p, r) -> Optional.of(slip(slip(name(p), r), r).toLowerCase(Locale.ROOT)));
        return ways;
    }

    static String name(KnownName pupil) {
        return pupil.given() + " " + pupil.family();
    }

    static String first(KnownName pupil) {
        return pupil.given().split(" ", -1)[0];
    }

    /** A letter left out, put in, changed, or changed over with its neighbour; never a blank. */
    static String slip(String name, Random random) {
        int at = random.nextInt(name.length());
        while (!Character.isLetter(name.charAt(at))) {
            at = random.nextInt(name.length());
        }
        String head = name.substring(0, at);
        String tail = name.substring(at + 1);
        char letter = (char) ('a' + random.nextInt(26));
        String slipped = switch (random.nextInt(4)) {
            case 0 -> head + tail;
            case 1 -> head + name.charAt(at) + letter + tail;
            case 2 -> head + letter + tail;
            default ->
                tail.isEmpty() || !Character.isLetter(tail.charAt(0))
                        ? head + letter + tail
                        : head + tail.charAt(0) + name.charAt(at) + tail.substring(1);
        };
        return slipped.equalsIgnoreCase(name) || slipped.strip().length() < 2 ? slip(name, random) : slipped;
    }

    private static Optional<String> changed(String old, String name) {
        return Optional.of(name).filter(written -> !written.equals(old));
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L');
    }

    private static String inserted(String name, String sign, Random random) {
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + sign + name.substring(at);
    }

    private static String last(String name, String sign) {
        return name.substring(name.lastIndexOf(sign) + 1);
    }

    private static String tag(String name) {
        return name.replaceAll("[^\\p{L}]", "");
    }

    private static String otherMac(KnownName pupil) {
        String name = name(pupil);
        return name.contains(" Mac") ? name.replace(" Mac", " Mc") : name.replace(" Mc", " Mac ");
    }

    private static String spaced(String name, String sign, String gap) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace("'", "")
                .replace('-', ' ')
                .chars()
                .mapToObj(c -> c == ' ' ? "|" : Character.toString(c))
                .collect(Collectors.joining(sign))
                .replace(sign + "|" + sign, gap);
    }

    private static String leet(String name, String plain, String other) {
        StringBuilder changed = new StringBuilder();
        for (char c : name.toCharArray()) {
            int at = plain.indexOf(c);
            changed.append(at >= 0 ? other.charAt(at) : c);
        }
        return changed.toString();
    }
}
