package org.houserules.posts.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.ConsentState;
import org.houserules.consent.ConsentWithdrawn;
import org.houserules.consent.Consents;
import org.houserules.consent.DenialsImported;
import org.houserules.consent.Pupil;
import org.houserules.consent.PupilHidden;
import org.houserules.consent.PupilOnRecord;
import org.houserules.consent.RollInForce;
import org.houserules.platforms.Platform;
import org.houserules.posts.PostPupil.How;
import org.houserules.posts.Posts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a pupil may not be used any more, every post that shows or names them comes down, in the same transaction. */
@Component
class WithdrawnConsents {
    private final JdbcClient database;
    private final RollInForce roll;
    private final Accounts accounts;
    private final Posts posts;
    private final Publications publications;
    private final TakeDownPost takeDown;
    private final Nudge nudge;
    private final java.time.Clock clock;

    WithdrawnConsents(
            JdbcClient database,
            RollInForce roll,
            Accounts accounts,
            Posts posts,
            Publications publications,
            TakeDownPost takeDown,
            Nudge nudge,
            java.time.Clock clock) {
        this.database = database;
        this.roll = roll;
        this.accounts = accounts;
        this.posts = posts;
        this.publications = publications;
        this.takeDown = takeDown;
        this.nudge = nudge;
        this.clock = clock;
    }

    /** A post with the pupil in a version that is out or on its way. @param account where that version is, or is to be */
    private record Affected(long post, Optional<Long> account) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ConsentWithdrawn event) {
        Set<How> how = event.kinds().isEmpty()
                ? Set.of(How.values())
                : event.kinds().stream().map(WithdrawnConsents::how).collect(Collectors.toSet());
        comeDown(event.owner(), event.pupil(), how, event.purpose(), event.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PupilHidden event) {
        comeDown(event.owner(), event.pupil(), Set.of(How.values()), ConsentPurpose.ANY, event.by());
    }

    /** A list may bring a yes beside a no: only what is denied now comes down. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DenialsImported event) {
        List<Long> appearing = appearing(event.owner(), event.pupils());
        if (appearing.isEmpty()) {
            return;
        }
        Consents consents = roll.snapshot(event.owner()).consents();
        roll.pupils(event.owner()).stream()
                .filter(known -> appearing.contains(known.key()))
                .forEach(known -> comeDownWhereDenied(event.owner(), known, consents, post -> true, event.by()));
        nudge.publishing(event.owner());
    }

    /** Where somebody was only now found to be named: as if it had been known when it was denied. @param posts by the pupil */
    @Transactional(propagation = Propagation.MANDATORY)
    void foundIn(long owner, Map<Long, Set<Long>> posts, long by) {
        Consents consents = roll.snapshot(owner).consents();
        roll.pupils(owner).stream()
                .filter(known -> posts.containsKey(known.key()))
                .forEach(known -> {
                    Set<Long> among = posts.getOrDefault(known.key(), Set.of());
                    comeDownWhereDenied(owner, known, consents, among::contains, by);
                });
        nudge.publishing(owner);
    }

    private void comeDownWhereDenied(
            long owner, PupilOnRecord known, Consents consents, Predicate<Long> among, long by) {
        for (How how : How.values()) {
            affected(owner, known.key(), Set.of(how)).stream()
                    .filter(post -> among.test(post.post()))
                    .filter(post -> isDenied(known.pupil(), how, post.account(), consents))
                    .map(Affected::post)
                    .distinct()
                    .sorted()
                    .forEach(post -> stop(post, by));
        }
    }

    private boolean isDenied(Pupil pupil, How how, Optional<Long> account, Consents consents) {
        LocalDate today = LocalDate.now(clock);
        ConsentKind kind = how == How.SHOWN ? ConsentKind.PHOTO : ConsentKind.NAME;
        Optional<Platform> platform = account.flatMap(accounts::find).map(OfficialAccount::platform);
        return pupil.doNotIdentify()
                || consents.on(Consents.Days.of(today, today), pupil.id(), kind, platform)
                        instanceof ConsentState.Denied;
    }

    private List<Long> appearing(long owner, Set<Long> pupils) {
        return database.sql(
                        "select distinct pupil_id from post_pupil where owner_id = :owner and pupil_id = any(:pupils)")
                .param("owner", owner)
                .param("pupils", pupils.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    private static How how(ConsentKind kind) {
        return switch (kind) {
            case PHOTO, VIDEO -> How.SHOWN;
            case NAME -> How.NAMED;
        };
    }

    private void comeDown(long owner, long pupil, Set<How> how, ConsentPurpose purpose, long by) {
        affected(owner, pupil, how).stream()
                .filter(post -> concerns(purpose, post.account()))
                .map(Affected::post)
                .distinct()
                .sorted()
                .forEach(post -> stop(post, by));
        nudge.publishing(owner);
    }

    /** Of a platform that nobody knows we cannot say that the consent does not matter there. */
    private boolean concerns(ConsentPurpose withdrawn, Optional<Long> account) {
        return withdrawn == ConsentPurpose.ANY
                || account.flatMap(accounts::find)
                        .map(OfficialAccount::platform)
                        .map(platform -> ConsentPurpose.on(platform) == withdrawn)
                        .orElse(true);
    }

    /** What nobody can have seen yet is judged anew, and its author told why; the rest comes down. */
    private void stop(long post, long by) {
        posts.lock(post);
        List<Publication> ways = publications.lockOfPost(post);
        boolean maybeOut = ways.isEmpty() || ways.stream().anyMatch(this::mayBeOut);
        if (maybeOut) {
            takeDown.takeDown(post, TakeDown.Why.CONSENT_WITHDRAWN, Optional.of(by));
        } else {
            ways.forEach(way -> publications.lookAgain(way.id()));
        }
    }

    private boolean mayBeOut(Publication way) {
        return switch (way.state()) {
            case PUBLISHED, BY_HAND -> true;
            case WAITING, DRAFTED, FAILED -> way.shown() || way.isLeasedAt(clock.instant());
            case HELD, EXPIRED, CANCELLED, REMOVED -> false;
        };
    }

    /** Also in a version that was followed by another and may be out all the same. */
    private List<Affected> affected(long owner, long pupil, Set<How> how) {
        return database.sql("""
                        select distinct post.id, coalesce(way.account_id, post.account_id) as account_id
                        from post_pupil seen join post on post.owner_id = seen.owner_id and post.id = seen.post_id
                        left join publication way on way.owner_id = seen.owner_id and way.post_id = seen.post_id
                          and way.version = seen.version
                        where seen.owner_id = :owner and seen.pupil_id = :pupil and seen.how = any (:how)
                          and (post.state = 'APPROVED' and seen.version = post.version
                            or post.state <> 'TAKEN_DOWN' and (seen.version = post.published_version
                              or way.state in ('PUBLISHED', 'BY_HAND')))
                        """)
                .param("owner", owner)
                .param("pupil", pupil)
                .param("how", how.stream().map(How::name).toArray(String[]::new))
                .query((row, number) -> new Affected(row.getLong(1), Rows.id(row, "account_id")))
                .list();
    }
}
