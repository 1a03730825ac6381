package org.houserules.policy.drafts.web;

import java.util.List;

/**
 * A draft as its page shows it.
 *
 * @param writes whether whoever looks may change it
 * @param talks whether whoever looks may say something of it
 * @param general what was said of the whole
 * @param against the key of the version in force, to compare with; empty where none is
 */
public record DraftPage(
        long id,
        int save,
        String key,
        String title,
        String version,
        String about,
        String state,
        boolean review,
        boolean writes,
        boolean talks,
        int changes,
        String against,
        List<Remark> general,
        List<Article> clauses) {

    /** A clause with what was said of it. @param checks what House Rules checks under it */
    public record Article(
            String id,
            String ref,
            String says,
            String whom,
            List<String> checks,
            List<ClauseAnswer> answers,
            List<Remark> remarks) {}

    /**
     * What "May I…?" answers with a clause.
     *
     * @param topics in words
     * @param reply yes, no, only if
     * @param given false where it rests on clauses that have changed since somebody looked at it
     */
    public record ClauseAnswer(String topics, String reply, String says, boolean given) {}

    /** What somebody said. @param answer how it was settled; empty while it is open or where nothing was said */
    public record Remark(long id, String words, String by, boolean open, String answer) {}

    public long open() {
        return clauses.stream()
                        .flatMap(clause -> clause.remarks().stream())
                        .filter(Remark::open)
                        .count()
                + general.stream().filter(Remark::open).count();
    }
}
