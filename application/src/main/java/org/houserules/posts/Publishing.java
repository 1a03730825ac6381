package org.houserules.posts;

/** What brings approved posts out; called within the transaction of the decision, so it only makes a note of it. */
public interface Publishing {
    /** The last signature was given. A later version of a post replaces what is out of it. */
    void approved(PostToPublish post);

    /** It was approved and shall not go out after all. */
    void cancelled(long post);
}
