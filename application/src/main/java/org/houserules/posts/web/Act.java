package org.houserules.posts.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;
import org.houserules.posts.controls.PostControls;

/**
 * What a button of the form does to the post, besides saving it.
 *
 * @param verb before the first colon of its value
 * @param rest between the further colons
 */
record Act(String verb, List<String> rest) {
    private static final int MOST_PARTS = 5;

    static Act of(String value) {
        String[] parts = value.split(":", MOST_PARTS);
        return new Act(parts[0], List.of(parts).subList(1, parts.length));
    }

    /** Only while the same words still stand there. */
    static String cut(int from, int to, String words) {
        return "cut:" + from + ":" + to + ":" + Integer.toHexString(words.hashCode());
    }

    boolean is(String other) {
        return verb.equals(other);
    }

    WrittenPost on(WrittenPost post) {
        return switch (verb) {
            case "cut" -> cut(post);
            case "remove-picture" -> post.withPictures(without(post.pictures()));
            case "add-pupil" -> withPupil(post);
            case "confirm" -> confirming(post, true);
            case "unconfirm" -> confirming(post, false);
            default -> post;
        };
    }

    /** The picture that the button stands beside. */
    Optional<Integer> picture(WrittenPost post) {
        return number(0).filter(index -> index < post.pictures().size());
    }

    private WrittenPost cut(WrittenPost post) {
        Optional<Integer> from = number(0);
        Optional<Integer> to = number(1);
        String words = post.words();
        if (from.isEmpty() || to.isEmpty() || to.get() > words.length() || from.get() >= to.get()) {
            return post;
        }
        String there = Integer.toHexString(words.substring(from.get(), to.get()).hashCode());
        return rest.size() == 3 && rest.get(2).equals(there)
                ? new ConfirmedWords(post.without(from.get(), to.get())).changed()
                : post;
    }

    private List<WrittenPicture> without(List<WrittenPicture> pictures) {
        List<WrittenPicture> rest = new ArrayList<>(pictures);
        number(0).filter(index -> index < rest.size()).ifPresent(index -> rest.remove((int) index));
        return rest;
    }

    private WrittenPost withPupil(WrittenPost post) {
        if (rest.size() < 2 || picture(post).isEmpty()) {
            return post;
        }
        List<WrittenPicture> pictures = new ArrayList<>(post.pictures());
        int index = picture(post).get();
        String pupil = String.join(":", rest.subList(1, rest.size()));
        pictures.set(index, pictures.get(index).alsoShowing(pupil));
        return post.withPictures(pictures);
    }

    private WrittenPost confirming(WrittenPost post, boolean yes) {
        Set<String> tokens = new HashSet<>(post.confirmed());
        rest.stream()
                .findFirst()
                .filter(token -> !PostControls.SETTLED_BY_APPROVERS.contains(token))
                .ifPresent(token -> {
                    if (yes) {
                        tokens.add(token);
                    } else {
                        tokens.remove(token);
                    }
                });
        return post.confirming(tokens);
    }

    private Optional<Integer> number(int index) {
        return rest.stream()
                .skip(index)
                .findFirst()
                .filter(digits -> !digits.isEmpty()
                        && digits.length() < 8
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf);
    }
}
