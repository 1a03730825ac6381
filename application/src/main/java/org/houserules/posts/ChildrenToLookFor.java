package org.houserules.posts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.consent.Pupil;
import org.houserules.policy.DocumentDigest;

/** Of whom no photograph may be used, for the question whether one of them is in a picture of a post. */
public record ChildrenToLookFor(List<Pupil> children) {
    public ChildrenToLookFor {
        children = List.copyOf(children);
    }

    /** What an approver ticks: it holds for exactly these children. */
    public String noneOfThese() {
        return ApprovePost.NONE_OF_THESE + ":"
                + DocumentDigest.of(children.stream().map(Pupil::id).sorted().collect(Collectors.joining("\n")));
    }

    /** Whether nothing more is to be asked. */
    boolean isAnsweredBy(Set<String> confirmed) {
        return children.isEmpty() || confirmed.contains(noneOfThese());
    }

    static boolean isAnswer(String token) {
        return token.startsWith(ApprovePost.NONE_OF_THESE);
    }
}
