package org.houserules.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Jobs kept in the database: whichever node is free takes the next. */
@Component
class ScheduledJobs implements Jobs, SmartLifecycle {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final int AT_A_TIME = 3;
    private static final Duration LIVES_EVERY = Duration.ofSeconds(30);
    /** What a dead node had begun is taken up by another after two minutes. */
    private static final int MISSED_BY_THE_DEAD = 4;

    private static final String BETWEEN = ":";

    private final DataSource database;
    private final EveryOwner everyOwner;
    private final Clock clock;
    private final ObjectProvider<RecurringJob> recurring;
    private final ObjectProvider<OneTimeJob> once;
    private Optional<Scheduler> running = Optional.empty();

    ScheduledJobs(
            DataSource database,
            EveryOwner everyOwner,
            Clock clock,
            ObjectProvider<RecurringJob> recurring,
            ObjectProvider<OneTimeJob> once) {
        this.database = database;
        this.everyOwner = everyOwner;
        this.clock = clock;
        this.recurring = recurring;
        this.once = once;
    }

    @Override
    public synchronized void start() {
        List<RecurringTask<Void>> comeBack = recurring.stream().map(this::task).toList();
        List<Task<?>> known =
                new ArrayList<>(once.stream().map(ScheduledJobs::task).toList());
        Scheduler scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), known)
                .startTasks(comeBack)
                .clock(clock::instant)
                .threads(AT_A_TIME)
                .pollingInterval(LOOKS_EVERY)
                .heartbeatInterval(LIVES_EVERY)
                .missedHeartbeatsLimit(MISSED_BY_THE_DEAD)
                .shutdownMaxWait(LONGEST_STOP)
                .alwaysPersistTimestampInUTC()
                .build();
        scheduler.start();
        running = Optional.of(scheduler);
    }

    @Override
    public synchronized void stop() {
        running.ifPresent(Scheduler::stop);
        running = Optional.empty();
    }

    @Override
    public synchronized boolean isRunning() {
        return running.isPresent();
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void ask(OneTimeJob job, long owner, long id, Instant notBefore) {
        Scheduler scheduler = scheduler();
        scheduler.scheduleIfNotExists(task(job).instance(owner + BETWEEN + id), notBefore);
        afterwards(scheduler::triggerCheckForDueExecutions);
    }

    @Override
    public void hurry(String recurringJob) {
        Scheduler scheduler = scheduler();
        scheduler.reschedule(TaskInstanceId.of(recurringJob, RecurringTask.INSTANCE), clock.instant());
        afterwards(scheduler::triggerCheckForDueExecutions);
    }

    @Override
    public void run(String recurringJob) {
        RecurringJob job = recurring.stream()
                .filter(one -> one.name().equals(recurringJob))
                .findFirst()
                .orElseThrow();
        everyOwner.run(job.forOneOwner());
    }

    private synchronized Scheduler scheduler() {
        return running.orElseThrow(() -> new IllegalStateException("The jobs have not been started."));
    }

    /** Only what is committed can be taken up. */
    private static void afterwards(Runnable look) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            look.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                look.run();
            }
        });
    }

    private RecurringTask<Void> task(RecurringJob job) {
        Schedule schedule = job.at().isPresent()
                ? Schedules.daily(clock.getZone(), job.at().get())
                : Schedules.fixedDelay(job.pause());
        return Tasks.recurring(job.name(), schedule).execute((instance, context) -> everyOwner.run(job.forOneOwner()));
    }

    private static OneTimeTask<Void> task(OneTimeJob job) {
        return Tasks.oneTime(job.name()).execute((instance, context) -> {
            String[] ids = instance.getId().split(BETWEEN, 2);
            OwnerScope.run(Scope.of(Long.parseLong(ids[0])), () -> job.onId().accept(Long.parseLong(ids[1])));
        });
    }
}
