package org.houserules.posts.publishing;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.consent.ConsentRecords;
import org.houserules.consent.NamesImported;
import org.houserules.jobs.Jobs;
import org.houserules.jobs.OneTimeJob;
import org.houserules.posts.Appearances;
import org.houserules.posts.Appearances.Sent;
import org.houserules.posts.PostPupil;
import org.houserules.posts.WhoAppears;
import org.houserules.posts.publishing.NameSearches.Search;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When a roll brings pupils or names, looks for them in what was sent before: beside everything else, a few posts at a
 * time. What names a pupil who is refused comes down, as if the name had been known.
 */
@Component
class LookForNewNames {
    private static final String JOB = "new-names-looked-for";
    private static final int AT_A_TIME = 50;

    private final NameSearches searches;
    private final Appearances appearances;
    private final WhoAppears appearing;
    private final WithdrawnConsents withdrawn;
    private final ConsentRecords records;
    private final Jobs jobs;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LookForNewNames(
            NameSearches searches,
            Appearances appearances,
            WhoAppears appearing,
            WithdrawnConsents withdrawn,
            ConsentRecords records,
            Jobs jobs,
            TransactionTemplate transactions,
            Clock clock) {
        this.searches = searches;
        this.appearances = appearances;
        this.appearing = appearing;
        this.withdrawn = withdrawn;
        this.records = records;
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The job, known by its name. */
    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        OneTimeJob newNamesLookedFor(LookForNewNames looking) {
            return new OneTimeJob(JOB, looking::run);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(NamesImported names) {
        searches.add(names)
                .ifPresent(id -> jobs.ask(new OneTimeJob(JOB, this::run), names.owner(), id, clock.instant()));
    }

    /** In its owner's scope. Interrupted, it goes on where it was. */
    void run(long id) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(status -> goesOn(id)));
        }
    }

    private boolean goesOn(long id) {
        Optional<Search> search = searches.lock(id);
        search.ifPresent(this::lookThroughSome);
        return search.isPresent();
    }

    /** Changes of the roll and of consents wait: what is denied before is seen here, and what is denied afterwards finds it. */
    private void lookThroughSome(Search search) {
        records.holdVersion(search.owner());
        List<Sent> some = appearances.sentAfter(search.owner(), search.after(), AT_A_TIME);
        if (some.isEmpty()) {
            searches.end(search);
            return;
        }
        keep(search, appearing.cameInto(search.owner(), some, search.pupils()));
        searches.reached(search, some.getLast().post());
    }

    private void keep(Search search, Map<Sent, Set<PostPupil>> came) {
        Map<Long, Set<Long>> posts = new HashMap<>();
        came.forEach((sent, pupils) -> {
            appearances.add(search.owner(), sent.post(), sent.version(), pupils);
            pupils.forEach(pupil ->
                    posts.computeIfAbsent(pupil.pupil(), key -> new HashSet<>()).add(sent.post()));
        });
        if (!posts.isEmpty()) {
            withdrawn.foundIn(search.owner(), posts, search.by());
        }
    }
}
