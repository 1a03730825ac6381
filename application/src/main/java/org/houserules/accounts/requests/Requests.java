package org.houserules.accounts.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.database.Reading;

/** Where requests are kept. */
public interface Requests {
    /** @return its number */
    long begin(long owner, long author, Answers answers, Instant at);

    Optional<Request> find(long id);

    /** Found, and held until the transaction ends. */
    Optional<Request> lock(long id);

    /** All of a school, those that are not over first, the newest first. */
    List<Request> of(long owner);

    /** Those of a school that are not over, the newest first. */
    List<Request> unfinished(long owner);

    /** What may concern somebody: all that are not over, and their own that were refused as long as they have not seen it. */
    Reading<Request> concerning(long owner, long person);

    void refusalSeen(Request request, Instant at);

    /** The next save. */
    void save(Request request, Answers answers, long by, Instant at);

    /** The answers as they were saved under a number. */
    Optional<Saved> saved(Request request, int save);

    void move(Request request, Request.State state);

    /** @param version that was handed in */
    void handIn(Request request, int version);

    void open(Request request, String address, LocalDate on);

    void becomes(Request request, long account);

    /** @param person none for House Rules itself */
    void tell(Request request, String kind, Optional<Long> person, String words, Instant at);

    /** The oldest first. */
    List<Event> events(Request request);

    record Saved(Answers answers, String by, Instant at) {}

    /** @param kind such as "begun" */
    record Event(String kind, Optional<String> person, String words, Instant at) {}
}
