package org.houserules.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.Member.Part;
import org.houserules.accounts.OfficialAccount.Connection;

/** Where accounts and their teams are kept. */
public interface AccountRegister extends Accounts {
    /** Somebody who could join a team. */
    record Candidate(long id, String name) {}

    /** @return its number */
    default long add(long owner, AccountDetails details) {
        return add(owner, details, Promise.NONE, Origin.UNKNOWN);
    }

    /** @return its number */
    long add(long owner, AccountDetails details, Promise promise, Origin origin);

    /** Found, and held until the transaction ends. */
    Optional<OfficialAccount> lock(long id);

    void change(long owner, long id, AccountDetails details);

    /** For the account's story. @param words what was changed, before and after */
    void tellChange(long owner, long id, String words, long by, Instant at);

    void connect(long owner, long id, Optional<Connection> connection);

    /** All who are or were in the team, those of today first; whoever leaves the school leaves the team with that day, and is left out where that was before their first. */
    List<Member> team(long owner, long account);

    /** @return the number of the place in the team */
    long join(long owner, long account, long person, Part part, LocalDate from, Optional<LocalDate> until);

    void leave(long owner, long member, LocalDate last);

    /** Everybody who belongs here on the day. */
    List<Candidate> candidates(LocalDate day);

    /** Ids of those who administer an official account on the day. */
    List<Long> administrators(long owner, LocalDate day);

    /** Days of the period on which those are no longer the same as the day before. */
    List<LocalDate> changes(long owner, LocalDate from, LocalDate until);
}
