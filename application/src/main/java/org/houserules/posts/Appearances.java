package org.houserules.posts;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which pupils the versions that were sent show and name, as far as it is known. */
public interface Appearances {
    /** A version as it was sent, and who is known to appear in it. */
    record Sent(long post, int version, WrittenPost content, Set<PostPupil> pupils) {}

    /** Of the posts behind this one, by their ids, whatever is out and whatever was sent last. @param most posts */
    List<Sent> sentAfter(long owner, long post, int most);

    Set<PostPupil> in(long owner, long post, int version);

    /** Besides those who are there. */
    void add(long owner, long post, int version, Collection<PostPupil> pupils);
}
