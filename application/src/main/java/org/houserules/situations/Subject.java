package org.houserules.situations;

import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.policy.Where;
import org.houserules.posts.Picture;
import org.houserules.posts.PostContent;

/** What a situation is about. */
public sealed interface Subject {
    /** A post that somebody wants to put out. */
    record OfPost(PostContent post) implements Subject {
        @Override
        public Optional<String> words(Where where) {
            return where.span()
                    .flatMap(span -> source(where)
                            .filter(text -> span.to() <= text.length())
                            .map(span::in));
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

    /** A request for an account. */
    record OfRequest(AccountRequest request) implements Subject {}

    /** An account as it is kept. */
    record OfAccount(ObservedAccount account) implements Subject {}

    /** A comment that somebody wrote under a post. */
    record OfComment(String words) implements Subject {
        @Override
        public Optional<String> words(Where where) {
            return where.span().filter(span -> span.to() <= words.length()).map(span -> span.in(words));
        }
    }

    /** What a finding points at: words of a post, or the question of the form, or words of a comment, or the setting of an account. */
    default Optional<String> words(Where where) {
        return Optional.of(where.in());
    }
}
