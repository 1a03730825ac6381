package org.houserules.policy.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Verdict;
import org.houserules.reading.Words;

/**
 * One thing that is judged otherwise. Names nobody and quotes nothing.
 *
 * @param path where it can be looked at; empty of a comment, which is shown from {@link GivenComments}
 * @param before and after in a word: stop, confirm, approve, publish
 * @param newly controls of which something stands now and did not, or does more
 * @param noLonger controls of which something stood and does not, or does less
 */
public record Otherwise(
        long id, LocalDate day, String path, String before, String after, List<String> newly, List<String> noLonger) {
    public Otherwise {
        newly = List.copyOf(newly);
        noLonger = List.copyOf(noLonger);
    }

    /** Empty where nothing that matters differs; who is cited does not matter. */
    public static Optional<Otherwise> between(long id, LocalDate day, String path, Verdict before, Verdict after) {
        List<String> newly = more(after, before);
        List<String> noLonger = more(before, after);
        boolean same = before.decision() == after.decision() && newly.isEmpty() && noLonger.isEmpty();
        return same
                ? Optional.empty()
                : Optional.of(new Otherwise(
                        id, day, path, Words.of(before.decision()), Words.of(after.decision()), newly, noLonger));
    }

    private static List<String> more(Verdict these, Verdict those) {
        List<String> more = new ArrayList<>();
        for (JudgedFinding judged : these.forEverybody().standing()) {
            boolean known = those.forEverybody().standing().stream().anyMatch(other -> covers(other, judged));
            if (!known && !more.contains(judged.control())) {
                more.add(judged.control());
            }
        }
        return more;
    }

    private static boolean covers(JudgedFinding other, JudgedFinding judged) {
        return other.control().equals(judged.control())
                && other.finding().what().equals(judged.finding().what())
                && other.finding().where().equals(judged.finding().where())
                && other.effect().compareTo(judged.effect()) >= 0;
    }
}
