package org.houserules.policy.backtest.web;

import java.util.List;

/**
 * A trial as its page shows it.
 *
 * @param stale whether the draft or the policy in force has changed since
 * @param percent how far it is
 * @param notes what has to be said besides the counts
 */
public record TrialPage(
        String span,
        String by,
        String state,
        boolean over,
        boolean stale,
        int percent,
        List<String> notes,
        List<Part> parts) {

    /** What came of one kind of thing. */
    public record Part(
            String what,
            int tried,
            int otherwise,
            List<Count> changes,
            List<Count> newly,
            List<Count> noLonger,
            List<Example> examples) {}

    /** How often. */
    public record Count(String words, int times) {}

    /** One to look at. @param path empty where it stands nowhere else @param says its words, where they are shown here */
    public record Example(String path, String title, String says, String change, String why) {}
}
