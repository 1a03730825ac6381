package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houserules.policy.Check;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Result;
import org.houserules.policy.Where;
import org.houserules.posts.APost;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Passage;

/** What a control says of a post, for tests: each finding in one line with its result and its evidence. */
record Judged(DraftPost post, List<Finding> findings) {
    static Judged by(Check<DraftPost, NoSetting> control, APost post) {
        return by(control, new NoSetting(), post);
    }

    static <T extends Record> Judged by(Check<DraftPost, T> control, T setting, APost post) {
        DraftPost draft = post.draft();
        List<Finding> findings = control.check(draft, setting).toList();
        assertThat(control.check(draft, setting).toList())
                .as("judged a second time")
                .isEqualTo(findings);
        return of(draft, findings);
    }

    static Judged of(DraftPost draft, List<Finding> findings) {
        findings.forEach(Judged::assertReadable);
        return new Judged(draft, findings);
    }

    /** Every finding says one sentence; one that stands says how to mend it, one that is met asks for nothing. */
    private static void assertReadable(Finding finding) {
        assertThat(finding.what()).matches("(?s)\\p{Lu}.*[.?]");
        if (finding.result() == Result.MET) {
            assertThat(finding.mend()).isEmpty();
            assertThat(finding.confirmable()).isFalse();
        } else {
            assertThat(finding.mend()).matches("(?s)\\p{Lu}.*\\.");
        }
    }

    /** Such as {@code breached text 'Rufus'} or {@code cannot-tell pictures[0], to confirm}. */
    List<String> lines() {
        return findings.stream().map(this::line).toList();
    }

    List<String> whats() {
        return findings.stream().map(Finding::what).toList();
    }

    Finding only() {
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private String line(Finding finding) {
        return finding.result().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + " "
                + finding.where().in()
                + finding.where().part().map(part -> "/" + part).orElse("")
                + words(finding.where()).map(words -> " '" + words + "'").orElse("")
                + (finding.confirmable() ? ", to confirm" : "")
                + (finding.restricted() ? ", for safeguarding" : "");
    }

    private Optional<String> words(Where where) {
        return where.span().map(span -> span.in(passage(where).words()));
    }

    private Passage passage(Where where) {
        return post.passages().stream()
                .filter(passage ->
                        passage.in().equals(where.in()) && passage.part().equals(where.part()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a finding points at words that are nowhere: " + where));
    }
}
