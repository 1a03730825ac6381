package org.houserules.posts.web;

import org.houserules.people.SignedIn;
import org.houserules.posts.Post;

/** Who may see a post: drafts are their author's alone, what is on its way is for the staff, the version that is out for all. */
final class Readers {
    private Readers() {}

    static boolean maySee(SignedIn reader, Post post) {
        if (post.owner() != reader.owner().id()) {
            return false;
        }
        if (post.author() == reader.person() || post.publishedVersion().isPresent()) {
            return true;
        }
        return !post.state().isPrivate() && post.version() > 0 && isOfTheHouse(reader);
    }

    /** Nobody but the house sees a version that the public never could. */
    static boolean maySee(SignedIn reader, Post post, int version) {
        return maySee(reader, post)
                && (!seesOnlyWhatIsOut(reader, post)
                        || post.publishedVersion().filter(out -> out == version).isPresent());
    }

    static boolean seesOnlyWhatIsOut(SignedIn reader, Post post) {
        return post.author() != reader.person() && !isOfTheHouse(reader);
    }

    /** Staff, and whoever holds a role or acts for somebody, such as a chair of governors who signs. */
    static boolean isOfTheHouse(SignedIn reader) {
        return reader.kind().isStaff()
                || !reader.roles().isEmpty()
                || !reader.actingAs().isEmpty();
    }
}
