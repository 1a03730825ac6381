package org.houserules.posts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.WordDifference;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;

/** Says what differs between two versions of a post. */
record ComparePosts(WrittenPost before, WrittenPost after) {
    ApprovePage.Changes changes() {
        List<String> facts = new ArrayList<>();
        differ(facts, "The account", before.account(), after.account());
        differ(facts, "The purpose", before.purpose(), after.purpose());
        differ(facts, "The links that were opened", before.opened(), after.opened());
        differ(facts, "The permissions of others", before.permissions(), after.permissions());
        differ(facts, "Whether it is signed", before.unsigned(), after.unsigned());
        differ(facts, "Whether it is urgent", before.urgent(), after.urgent());
        moment(facts, "goes out", before.goesOut(), after.goesOut());
        moment(facts, "goes out no later than", before.lastMoment(), after.lastMoment());
        pictures(facts);
        return new ApprovePage.Changes(WordDifference.between(before.words(), after.words()), facts);
    }

    private static void differ(List<String> facts, String what, Object earlier, Object later) {
        if (!earlier.equals(later)) {
            facts.add(what + " changed.");
        }
    }

    private static void moment(
            List<String> facts, String what, Optional<java.time.Instant> earlier, Optional<java.time.Instant> later) {
        if (!earlier.equals(later)) {
            facts.add("It " + what + " " + later.map(Days::moment).orElse("at no time")
                    + earlier.map(at -> " instead of " + Days.moment(at)).orElse("") + ".");
        }
    }

    private void pictures(List<String> facts) {
        for (WrittenPicture picture : after.pictures()) {
            Optional<WrittenPicture> earlier = same(before, picture);
            if (earlier.isEmpty()) {
                facts.add("The picture " + picture.name() + " was added.");
            } else if (!earlier.get().equals(picture)) {
                facts.add("What is said of the picture " + picture.name() + " changed.");
            }
        }
        before.pictures().stream()
                .filter(picture -> same(after, picture).isEmpty())
                .forEach(picture -> facts.add("The picture " + picture.name() + " was removed."));
    }

    private static Optional<WrittenPicture> same(WrittenPost post, WrittenPicture picture) {
        return post.pictures().stream()
                .filter(other -> other.file().equals(picture.file()))
                .findFirst();
    }
}
