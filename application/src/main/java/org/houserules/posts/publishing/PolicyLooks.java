package org.houserules.posts.publishing;

import java.util.Optional;
import org.houserules.posts.RecheckPost;
import org.springframework.stereotype.Component;

/** The last look, under the policy in force and with the facts of this moment. */
@Component
class PolicyLooks implements LastLook {
    private final RecheckPost recheck;

    PolicyLooks(RecheckPost recheck) {
        this.recheck = recheck;
    }

    @Override
    public Optional<Objection> at(long post, int version) {
        RecheckPost.Rechecked found = recheck.recheck(post, version);
        return found.mayGoOut() ? Optional.empty() : Optional.of(new Objection(words(found), Optional.of(found)));
    }

    /** What only the safeguarding lead may know is not said here. */
    private static String words(RecheckPost.Rechecked found) {
        String said = found.why();
        return said.isEmpty() ? "Something stands against it that was not there when it was approved." : said;
    }
}
