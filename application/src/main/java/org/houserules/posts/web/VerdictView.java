package org.houserules.posts.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A verdict as the page shows it.
 *
 * @param look class of the head: stop, ask or met
 * @param met what is in order, each in a sentence
 * @param settled what the author has confirmed and may take back
 * @param marked the words of the post, cut where a finding begins or ends
 */
public record VerdictView(
        String look,
        String sign,
        String headline,
        List<FindingView> findings,
        List<String> met,
        List<SettledView> settled,
        List<Stretch> marked,
        boolean maySend) {
    /** @param look stop, ask or idle */
    public record FindingView(
            String look, String what, String mend, List<ClauseView> clauses, List<Choice> acts, List<Choice> ticks) {}

    /** @param ref of the clause; empty for the floor */
    public record ClauseView(String ref, String says) {}

    /** A button, or something to tick. */
    public record Choice(String value, String label) {}

    /** What the author has confirmed. @param carried how the form brings it along */
    public record SettledView(String token, String carried, String label) {}

    /** Some words, underlined or not. */
    public record Stretch(String words, boolean found) {}

    /** With what the page itself has to say, before what the policy says. */
    VerdictView with(List<FindingView> first) {
        if (first.isEmpty()) {
            return this;
        }
        List<FindingView> all = Stream.concat(first.stream(), findings.stream()).toList();
        long stops =
                all.stream().filter(finding -> finding.look().equals("stop")).count();
        return stops == 0
                ? new VerdictView(look, sign, headline, all, met, settled, marked, maySend)
                : new VerdictView("stop", "■", ShowVerdict.stopped(stops), all, met, settled, marked, false);
    }

    public boolean isMarked() {
        return marked.stream().anyMatch(Stretch::found);
    }
}
