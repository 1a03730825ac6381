package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Makes a roll at random with the mix of names of British schools; half of the family names are in nobody's list. */
final class InventedRoll {
    private static final Map<String, List<String>> GIVEN = read("invented-given-names.txt");
    private static final Map<String, List<String>> FAMILY = read("invented-family-names.txt");
    private final Random random;

    private InventedRoll(long seed) {
        this.random = new Random(seed);
    }

    static List<KnownName> of(int size, long seed) {
        InventedRoll roll = new InventedRoll(seed);
        List<KnownName> pupils = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            pupils.add(roll.pupil("P" + i));
        }
        return pupils;
    }

    private KnownName pupil(String id) {
        String group = group();
        return new KnownName(id, given(group), family(group), Optional.empty(), List.of(), List.of());
    }

    private String group() {
        int at = random.nextInt(100);
        for (var group : GIVEN.entrySet()) {
            at -= Integer.parseInt(group.getValue().getFirst());
            if (at < 0) {
                return group.getKey();
            }
        }
        return "british";
    }

    private String given(String group) {
        List<String> names = Known.in(GIVEN, group);
        String name = drawn(names.subList(1, names.size()));
        boolean several = random.nextInt(100) < (group.equals("south-asian") ? 20 : 4);
        if (!several) {
            return name;
        }
        String second = drawn(names.subList(1, names.size()));
        return second.equals(name) ? name : name + " " + second;
    }

    private String family(String group) {
        boolean british = group.equals("british") || random.nextInt(100) < 15;
        String name = british ? british() : drawn(Known.in(FAMILY, group));
        boolean doubled = random.nextInt(100) < 5 && name.indexOf('-') < 0 && name.indexOf(' ') < 0;
        return doubled ? name + "-" + british() : name;
    }

    private String british() {
        boolean listed = random.nextBoolean();
        return listed
                ? drawn(Known.in(FAMILY, "british"))
                : any(Known.in(FAMILY, "beginnings")) + any(Known.in(FAMILY, "endings"));
    }

    private String drawn(List<String> names) {
        return names.get((int) (names.size() * Math.pow(random.nextDouble(), 1.5)));
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private static Map<String, List<String>> read(String file) {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String line : NamesMeasured.lines(file)) {
            List<String> parts = List.of(line.split(" ", -1));
            groups.put(
                    parts.getFirst(),
                    parts.stream().skip(1).map(name -> name.replace('_', ' ')).toList());
        }
        return groups;
    }
}
