package org.houserules.posts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Role;

/** All posts of the schools in scope, and their versions. */
public interface Posts {
    Optional<Post> find(long id);

    /** Nobody else changes it until this transaction ends. */
    Optional<Post> lock(long id);

    WrittenPost draft(long id);

    long add(long owner, long author, WrittenPost draft, Instant at);

    /** An empty draft that its author has never touched. */
    Optional<Long> untouched(long owner, long author);

    /** Counts one save more. */
    void save(Post post, WrittenPost draft, String tab, Instant at);

    /** Only where it was saved from last. */
    void savedFrom(long post, String tab);

    /** @param waitsFor the role whose signature is next; empty where none is */
    void move(long id, PostState to, Optional<Role> waitsFor, Instant at);

    /** Keeps who is shown and named beside it, and counts it as the last version. */
    void keep(Post post, PostVersion version, List<PostPupil> pupils);

    /** The same content once more, with the pupils who are kept with the one before. */
    void keepAgain(Post post, PostVersion again);

    Optional<PostVersion> version(long post, int number);

    List<PostVersion> versions(long post);

    void published(long post, int version, String address, Instant at);
}
