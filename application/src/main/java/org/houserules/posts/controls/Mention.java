package org.houserules.posts.controls;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.consent.Pupil;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Passage;
import org.houserules.screening.names.Form;
import org.houserules.screening.names.NameMention;

/** A pupil, or one of several namesakes, named in words that the public reads. */
record Mention(Passage passage, NameMention name) {
    private static final int NAMESAKES_LISTED = 3;

    /** Every pupil named, once for each form of the name and each passage. */
    static Stream<Mention> in(DraftPost post) {
        return post.passages().stream().flatMap(Mention::in);
    }

    private static Stream<Mention> in(Passage passage) {
        Set<Key> seen = new HashSet<>();
        return passage.names().stream()
                .filter(name -> seen.add(new Key(name.ids(), name.form(), name.former())))
                .map(name -> new Mention(passage, name));
    }

    Where where() {
        return passage.at(name.where());
    }

    /** Initials say no more than a first name does. */
    boolean isOnlyAFirstName() {
        return (name.form() == Form.GIVEN || name.form() == Form.INITIALS) && !name.former();
    }

    /** Who is named, without ever repeating a former name or telling which of several pupils it is. */
    String who(DraftPost post) {
        List<String> ids = List.copyOf(name.ids());
        if (ids.size() == 1) {
            String id = ids.getFirst();
            return name.former()
                    ? "The pupil " + id
                    : post.pupil(id).map(Pupil::shownAs).orElse(id);
        }
        return "One of the pupils whose name this may be (" + listed(ids) + ")";
    }

    private static String listed(List<String> ids) {
        String some = ids.stream().limit(NAMESAKES_LISTED).collect(Collectors.joining(", "));
        return ids.size() > NAMESAKES_LISTED ? some + " and " + (ids.size() - NAMESAKES_LISTED) + " more" : some;
    }

    private record Key(Set<String> ids, Form form, boolean former) {}
}
