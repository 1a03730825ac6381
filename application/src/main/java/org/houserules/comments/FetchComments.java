package org.houserules.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.Connections;
import org.houserules.accounts.OfficialAccount;
import org.houserules.platforms.CommentsReader;
import org.houserules.platforms.CommentsReader.CommentSeen;
import org.houserules.platforms.PlatformException;
import org.houserules.policy.backtest.BackTest;
import org.houserules.policy.backtest.GivenComment;
import org.houserules.policy.backtest.GivenComments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the comments of connected websites for a trial. A website that does not answer is told of, and stops nothing. */
@Component
class FetchComments {
    private final Accounts accounts;
    private final Connections connections;
    private final GivenComments comments;
    private final TransactionTemplate reading;

    FetchComments(Accounts accounts, Connections connections, GivenComments comments, TransactionTemplate reading) {
        this.accounts = accounts;
        this.connections = connections;
        this.comments = comments;
        this.reading = reading;
    }

    /** @return what has to be said of it */
    List<String> of(BackTest test) {
        comments.forgetFetched(test.owner(), test.trial());
        List<String> notes = new ArrayList<>();
        for (OfficialAccount account : connected(test)) {
            connections
                    .comments(account)
                    .ifPresentOrElse(
                            reader -> notes.add(read(test, account, reader)),
                            () -> notes.add("The comments of " + account.name()
                                    + " were not read: its password cannot be read any more."));
        }
        return List.copyOf(notes);
    }

    private List<OfficialAccount> connected(BackTest test) {
        return Objects.requireNonNull(reading.execute(status -> accounts.all())).stream()
                .filter(account -> account.owner() == test.owner()
                        && account.connection().isPresent()
                        && account.isOfficialOn(test.until()))
                .toList();
    }

    private String read(BackTest test, OfficialAccount account, CommentsReader reader) {
        try {
            List<CommentSeen> seen = reader.since(test.from());
            comments.add(
                    test.owner(),
                    test.trial(),
                    seen.stream()
                            .filter(one -> !one.words().isEmpty())
                            .map(one -> given(account, one))
                            .toList());
            return seen.size() >= CommentsReader.MOST
                    ? "Of " + account.name() + " the latest " + CommentsReader.MOST
                            + " comments were read; there may be more."
                    : "Of " + account.name() + " "
                            + (seen.size() == 1 ? "1 comment was" : seen.size() + " comments were") + " read.";
        } catch (PlatformException failed) {
            return "The comments of " + account.name() + " were not read. "
                    + failed.fault().inWords();
        }
    }

    private static GivenComment given(OfficialAccount account, CommentSeen seen) {
        return new GivenComment(account.name(), seen.address().toString(), Optional.of(seen.on()), seen.words());
    }
}
