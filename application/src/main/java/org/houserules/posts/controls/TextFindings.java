package org.houserules.posts.controls;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.policy.Finding;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Passage;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;

/** What the words of a post say, of some kinds. */
record TextFindings(DraftPost post, Set<TextKind> kinds) {
    static TextFindings of(DraftPost post, TextKind first, TextKind... more) {
        return new TextFindings(post, EnumSet.of(first, more));
    }

    /** A text finding in its place. */
    record Said(Passage passage, TextFinding finding) {
        Finding breached(String mend) {
            return Finding.breached(finding.what(), passage.at(finding.where()), mend);
        }

        Finding cannotTell(String mend) {
            return Finding.cannotTell(finding.what(), passage.at(finding.where()), mend);
        }
    }

    Stream<Said> found() {
        return post.passages().stream()
                .flatMap(passage -> passage.says().findings().stream()
                        .filter(finding -> kinds.contains(finding.kind()))
                        .map(finding -> new Said(passage, finding)));
    }

    Stream<Finding> breached(String mend) {
        return found().map(said -> said.breached(mend));
    }
}
