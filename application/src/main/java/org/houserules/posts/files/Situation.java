package org.houserules.posts.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.policy.Expectation;
import org.houserules.policy.Verdict;
import org.houserules.policy.Where;
import org.houserules.posts.CheckPost;
import org.houserules.posts.Picture;
import org.houserules.posts.PostContent;

/**
 * A worked case of a policy: a post, and what one control is expected to say of it.
 *
 * @param line where it stands in its file
 */
public record Situation(String name, String file, int line, LocalDate on, PostContent post, Expectation expectation) {

    /** What differs from what is expected; empty when the situation holds. */
    public List<String> run(CheckPost check) {
        Verdict verdict = check.check(post, on);
        return expectation.differences(verdict, this::words);
    }

    private Optional<String> words(Where where) {
        return where.span()
                .flatMap(span ->
                        source(where).filter(text -> span.to() <= text.length()).map(span::in));
    }

    private Optional<String> source(Where where) {
        if (where.in().equals("text")) {
            return Optional.of(post.text());
        }
        return where.part().equals(Optional.of("alt")) ? alt(where.in()) : Optional.empty();
    }

    private Optional<String> alt(String in) {
        return Stream.concat(post.pictures().stream(), post.videos().stream())
                .filter(picture -> picture.in().equals(in))
                .findFirst()
                .flatMap(Picture::alt);
    }
}
