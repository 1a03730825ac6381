package org.houserules.policy.backtest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.database.OwnerScope;
import org.houserules.jobs.Jobs;
import org.houserules.jobs.OneTimeJob;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.policy.PolicyInForce;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.backtest.BackTests.Trial;
import org.houserules.policy.backtest.BackTests.Trial.State;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.Drafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries a draft on what there was in the last months, against the policy in force; beside all other work, and it can be stopped. */
@Service
public class TryDraft {
    static final String JOB = "policy-back-test";
    private static final Logger LOG = LoggerFactory.getLogger(TryDraft.class);

    private final ObjectProvider<BackTested> rooms;
    private final BackTests tests;
    private final GivenComments comments;
    private final Drafts drafts;
    private final PolicyInForce policies;
    private final Jobs jobs;
    private final Trail trail;
    private final Clock clock;

    TryDraft(
            ObjectProvider<BackTested> rooms,
            BackTests tests,
            GivenComments comments,
            Drafts drafts,
            PolicyInForce policies,
            Jobs jobs,
            Trail trail,
            Clock clock) {
        this.rooms = rooms;
        this.tests = tests;
        this.comments = comments;
        this.drafts = drafts;
        this.policies = policies;
        this.jobs = jobs;
        this.trail = trail;
        this.clock = clock;
    }

    /** The job, known by its name. */
    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        OneTimeJob policyBackTest(TryDraft tryDraft) {
            return new OneTimeJob(JOB, tryDraft::run);
        }
    }

    /** What is today's fact in a trial and what was the fact then. */
    public List<String> facts() {
        return rooms.orderedStream().flatMap(room -> room.facts().stream()).toList();
    }

    /** Asks for it; the one before it is stopped, and the comments that it shows are erased. @param given to try it on as well */
    @Transactional
    public void ask(SignedIn by, long draftId, int months, List<GivenComment> given) {
        long owner = by.owner().id();
        Draft draft =
                drafts.lock(owner, draftId).filter(one -> one.state().isOpen()).orElseThrow(NotFound::new);
        tests.latest(owner, draftId).ifPresent(this::giveUp);
        LocalDate today = LocalDate.now(clock);
        String against = policies.at(owner).map(Adopted::digest).orElse("");
        long id = tests.add(
                owner,
                draftId,
                draft.digest(),
                against,
                today.minusMonths(months),
                today,
                by.person(),
                clock.instant());
        comments.add(
                owner,
                id,
                given.stream()
                        .filter(one -> isOf(one, today.minusMonths(months), today))
                        .toList());
        trail.record(Happening.by(by.person(), owner, "policy-draft-tried", "policy-draft", draftId)
                .with("months", months)
                .with("comments", given.size())
                .with("digest", draft.digest()));
        jobs.ask(new OneTimeJob(JOB, this::run), owner, id, clock.instant());
    }

    private static boolean isOf(GivenComment comment, LocalDate from, LocalDate until) {
        return comment.on()
                .filter(day -> day.isBefore(from) || day.isAfter(until))
                .isEmpty();
    }

    private void giveUp(Trial trial) {
        tests.end(trial.owner(), trial.id(), State.CANCELLED, clock.instant());
        comments.forget(trial.owner(), trial.id());
    }

    @Transactional
    public void stop(SignedIn by, long draftId) {
        long owner = by.owner().id();
        Draft draft = drafts.find(owner, draftId).orElseThrow(NotFound::new);
        tests.latest(owner, draft.id()).ifPresent(one -> tests.end(owner, one.id(), State.CANCELLED, clock.instant()));
    }

    /** In its owner's scope. Nothing of it is in one transaction: it may take a minute. */
    public void run(long id) {
        long owner = OwnerScope.current().orElseThrow().owners().iterator().next();
        Optional<Trial> trial = tests.find(owner, id).filter(one -> !one.state().isOver());
        try {
            trial.ifPresent(this::run);
        } finally {
            comments.forgetAllButExamples(owner, id);
        }
    }

    private void run(Trial trial) {
        Optional<Draft> draft = drafts.find(trial.owner(), trial.draft())
                .filter(one -> one.digest().equals(trial.digest()));
        try {
            draft.ifPresentOrElse(
                    one -> run(trial, one),
                    () -> tests.end(trial.owner(), trial.id(), State.CANCELLED, clock.instant()));
        } catch (RuntimeException failed) {
            LOG.error("Trying a draft of a policy failed", failed);
            tests.end(trial.owner(), trial.id(), State.FAILED, clock.instant());
        }
    }

    private void run(Trial trial, Draft draft) {
        Adopted asIf = new Adopted("draft", "draft", draft.document(), draft.digest(), trial.until());
        BackTest test =
                new BackTest(trial.owner(), trial.id(), trial.from(), trial.until(), policies.at(trial.owner()), asIf);
        List<BackTested> all = rooms.orderedStream().toList();
        List<String> notes =
                all.stream().flatMap(room -> room.gather(test).stream()).toList();
        tests.note(trial.owner(), trial.id(), notes);
        int total = all.stream().mapToInt(room -> room.count(test)).sum();
        Running running = new Running(trial, total);
        if (all.stream().allMatch(room -> running.through(room, test))) {
            tests.finish(trial.owner(), trial.id(), running.tried, List.copyOf(running.over), clock.instant());
        }
    }

    /** Keeps the counts while it goes on. */
    private final class Running {
        private final Trial trial;
        private final int total;
        private final List<Outcome> over = new ArrayList<>();
        private int tried;
        private boolean goesOn = true;

        Running(Trial trial, int total) {
            this.trial = trial;
            this.total = total;
        }

        boolean through(BackTested room, BackTest test) {
            over.add(Outcome.nothing(room.what()));
            goesOn = goesOn && keep();
            if (goesOn) {
                room.run(test, this::tried);
            }
            return goesOn;
        }

        private boolean tried(int more, List<Otherwise> otherwise) {
            tried += more;
            over.set(over.size() - 1, over.getLast().with(more, otherwise));
            goesOn = keep();
            return goesOn;
        }

        private boolean keep() {
            return tests.keep(trial.owner(), trial.id(), total, tried, List.copyOf(over));
        }
    }
}
