package org.houserules.acknowledgements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;

/**
 * How the list of who has read the policy stands against the bare page at a school of 5,000 people, of whom half have read it
 * and a tenth are away. No test: run by bench/readers.
 */
final class ReadersSpeed {
    private static final int ROUNDS = 300;
    private static final int WARM_UP = 200;

    private final ReadingStage stage = new ReadingStage(TestHouse.start());

    public static void main(String[] arguments) {
        new ReadersSpeed().measure();
        System.exit(0);
    }

    private void measure() {
        fill();
        TestBrowser head = stage.as("Harper Demo");
        List<String> pages = List.of(
                "/bare",
                "/work",
                "/policy/readers",
                "/policy/readers?state=OPEN&page=40",
                "/policy/readers?q=given4999");
        List<List<Long>> times =
                pages.stream().<List<Long>>map(page -> new ArrayList<>()).toList();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < pages.size(); i++) {
                long begin = System.nanoTime();
                head.open(pages.get(i));
                if (round >= 0) {
                    times.get(i).add(System.nanoTime() - begin);
                }
            }
        }
        double bare = median(times.getFirst());
        for (int i = 0; i < pages.size(); i++) {
            System.out.printf(
                    "%s %.1f ms, %.2f × bare%n", pages.get(i), median(times.get(i)), median(times.get(i)) / bare);
        }
    }

    private static double median(List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() / 2) / 1e6;
    }

    private void fill() {
        stage.run("""
                insert into person (owner_id, given_name, family_name, position, kind, joined_on)
                select ?, 'Given' || n, 'Family' || n % 500, 'Teacher', 'TEACHER', '2020-09-01' from generate_series(1, 5000) n
                """, stage.school.id());
        stage.adopt("north-star");
        stage.run("""
                insert into acknowledgement (owner_id, asking_id, adoption_id, person_id, on_day, how, questions, entered_by, entered_at)
                select asking.owner_id, asking.id, asking.adoption_id, person.id, '2026-11-20', 'HERE', 0, person.id, now()
                from acknowledgement_asking asking join person on person.owner_id = asking.owner_id and person.id % 2 = 0
                where asking.owner_id = ? and person.given_name like 'Given%'
                """, stage.school.id());
        stage.run("""
                insert into absence (owner_id, person_id, from_day, until_day)
                select owner_id, id, '2026-11-18', '2026-11-27' from person where owner_id = ? and id % 10 = 1
                """, stage.school.id());
        stage.night();
    }
}
