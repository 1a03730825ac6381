package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.Connections.Reading;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.people.SchoolWords;
import org.houserules.people.Schools;
import org.houserules.platforms.FetchPage;
import org.houserules.platforms.Page;
import org.houserules.platforms.PlatformException;
import org.houserules.platforms.SettingSeen;
import org.springframework.stereotype.Service;

/** Reads how an account is set and what its page shows, and keeps what was seen. It takes as long as the platform does. */
@Service
public class ObserveAccount {
    private static final String NO_CONNECTION =
            "The account has no connection any more, so its settings are not read. Connect it again, or say what you see.";

    private final ConnectPage ways;
    private final FetchPage fetch;
    private final Schools schools;
    private final KeepSeen seen;
    private final Clock clock;

    ObserveAccount(ConnectPage ways, FetchPage fetch, Schools schools, KeepSeen seen, Clock clock) {
        this.ways = ways;
        this.fetch = fetch;
        this.schools = schools;
        this.seen = seen;
        this.clock = clock;
    }

    /** No part of any transaction. A failure counts from the beginning, so that what is read by another way is newer than it. */
    public void now(OfficialAccount account) {
        Instant begun = clock.instant();
        readPlatform(account, begun);
        readPage(account, begun);
    }

    private void readPlatform(OfficialAccount account, Instant begun) {
        Optional<Reading> way = ways.reading(account);
        if (way.isEmpty()) {
            seen.noLonger(account, How.READ_FROM_PLATFORM, NO_CONNECTION, begun);
            return;
        }
        switch (way.get()) {
            case Reading.Shut shut -> seen.failed(account, How.READ_FROM_PLATFORM, shut.why(), begun);
            case Reading.Open open -> {
                try {
                    List<SettingSeen> all = open.reader().read();
                    Instant at = clock.instant();
                    seen.keep(
                            account,
                            How.READ_FROM_PLATFORM,
                            at,
                            all.stream().map(one -> observed(one, at)).toList());
                } catch (PlatformException failed) {
                    seen.failed(account, How.READ_FROM_PLATFORM, failed.fault().inWords(), begun);
                }
            }
        }
    }

    private void readPage(OfficialAccount account, Instant begun) {
        Wanted wanted = new Wanted(
                schools.words(account.owner(), SchoolWords.POLICY_ADDRESS),
                schools.words(account.owner(), SchoolWords.ADDRESS),
                account.id());
        try {
            Page page = fetch.fetch(account.address());
            Instant at = clock.instant();
            List<Observation> found = PageSeen.of(page, wanted, account.platform(), at);
            if (PageSeen.isWall(page, found)) {
                seen.failed(account, How.FOUND_ON_PAGE, "The page is shown only to those who sign in.", begun);
                return;
            }
            seen.keep(account, How.FOUND_ON_PAGE, at, found);
        } catch (PlatformException failed) {
            seen.failed(account, How.FOUND_ON_PAGE, failed.fault().inWords(), begun);
        }
    }

    private static Observation observed(SettingSeen one, Instant at) {
        return new Observation(
                setting(one.asked()),
                state(one.told()),
                How.READ_FROM_PLATFORM,
                one.words(),
                at,
                Optional.empty(),
                Optional.empty());
    }

    private static State state(SettingSeen.Told told) {
        return switch (told) {
            case SHUT -> State.AS_WANTED;
            case OPEN -> State.NOT_AS_WANTED;
            case CANNOT_TELL -> State.CANNOT_TELL;
        };
    }

    private static Setting setting(SettingSeen.Asked asked) {
        return switch (asked) {
            case VISITOR_POSTS -> Setting.VISITOR_POSTS_OFF;
            case COMMENTS -> Setting.COMMENTS_HELD;
            case MESSAGES -> Setting.MESSAGES_OFF;
            case TAGGING -> Setting.TAGGING_OFF;
            case CROSS_POSTING -> Setting.CROSS_POSTING_OFF;
            case RECOMMENDATIONS -> Setting.RECOMMENDATIONS_OFF;
        };
    }
}
