package org.houserules.posts.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.policy.DocumentDigest;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;
import org.houserules.posts.controls.PostControls;

/**
 * What an author confirms holds for the words that stood there: the page carries it with a print of them, and of other
 * words nobody has said anything. What is confirmed of pictures does not hang on words.
 */
record ConfirmedWords(WrittenPost post) {
    private static final String OF = "@";
    private static final int PRINT = 16;

    /** As the page carries it from one request to the next. */
    String carried(String token) {
        return isOfPictures(token) || areNone() ? token : token + OF + print();
    }

    /** Tokens that hold for these words; one without a print is said now, of what stands here. */
    Set<String> holding(Set<String> carried) {
        return carried.stream()
                .filter(kept -> !kept.contains(OF) || kept.endsWith(OF + print()))
                .map(kept -> kept.contains(OF) ? kept.substring(0, kept.indexOf(OF)) : kept)
                .filter(token -> !PostControls.SETTLED_BY_APPROVERS.contains(token))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The post with what is confirmed whatever its words are. */
    WrittenPost changed() {
        return post.confirming(
                post.confirmed().stream().filter(ConfirmedWords::isOfPictures).collect(Collectors.toSet()));
    }

    /** Whether it can be confirmed: while nothing is written there is nothing to have checked. */
    boolean mayConfirm(String token) {
        return isOfPictures(token) || !areNone();
    }

    private static boolean isOfPictures(String token) {
        return PostControls.CONFIRMED_OF_PICTURES.contains(token);
    }

    private boolean areNone() {
        return words().stream().allMatch(String::isEmpty);
    }

    private String print() {
        return DocumentDigest.of(String.join("\n", words())).substring(0, PRINT);
    }

    /** Spaces and line ends say nothing. */
    private List<String> words() {
        return Stream.concat(
                        Stream.of(post.title(), post.text()),
                        post.pictures().stream().map(WrittenPicture::alt).map(alt -> alt.orElse("")))
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
