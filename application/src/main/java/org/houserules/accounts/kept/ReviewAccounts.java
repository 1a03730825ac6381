package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.accounts.kept.Standings.Alarm;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.policy.Catalogue;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.PoliciesInForce;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks whether accounts are kept as promised, and keeps how each stands. It asks no platform: it judges what was observed
 * last. The statements it needs do not grow with the number of accounts.
 */
@Service
public class ReviewAccounts {
    private static final Duration OLD = Duration.ofHours(1);

    private final ObserveAccounts observe;
    private final PoliciesInForce policies;
    private final Catalogue<ObservedAccount> controls;
    private final Standings standings;
    private final MattersDue due;
    private final Trail trail;
    private final Clock clock;

    ReviewAccounts(
            ObserveAccounts observe,
            PoliciesInForce policies,
            Catalogue<ObservedAccount> controls,
            Standings standings,
            MattersDue due,
            Trail trail,
            Clock clock) {
        this.observe = observe;
        this.policies = policies;
        this.controls = controls;
        this.standings = standings;
        this.due = due;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One account, just reviewed.
     *
     * @param findings all that the policy says of it, also what is met
     */
    public record Reviewed(KeptAccount account, Standing standing, CoverAhead cover, List<JudgedFinding> findings) {}

    /** All accounts of a school. */
    @Transactional
    public void review(long owner) {
        JudgeKept judge = judge(owner);
        Map<Long, Standing> before = standings.of(owner);
        List<Standing> now = observe.all(owner).stream().map(judge::standing).toList();
        standings.keep(owner, now);
        tell(owner, now, before);
    }

    /** One account, as it stands at this moment; empty where it is not official. What has changed is kept. */
    @Transactional
    public Optional<Reviewed> review(long owner, long account) {
        JudgeKept judge = judge(owner);
        return observe.one(owner, account).map(kept -> {
            Standing now = judge.standing(kept);
            keepChanged(owner, now, standings.of(owner, account));
            return new Reviewed(kept, now, judge.cover(kept), judge.findings(kept));
        });
    }

    private JudgeKept judge(long owner) {
        return new JudgeKept(policies.at(owner, controls));
    }

    /** Looking at a page again and again writes nothing. */
    private void keepChanged(long owner, Standing now, Optional<Standing> before) {
        boolean same = before.filter(now::saysTheSameAs)
                .filter(known -> known.reviewed().isAfter(clock.instant().minus(OLD)))
                .isPresent();
        if (!same) {
            standings.keep(owner, List.of(now));
            tell(
                    owner,
                    List.of(now),
                    before.map(known -> Map.of(known.account(), known)).orElse(Map.of()));
        }
    }

    private void tell(long owner, List<Standing> now, Map<Long, Standing> before) {
        List<Alarm> alarms = new ArrayList<>();
        for (Standing standing : now) {
            List<Matter> earlier = Optional.ofNullable(before.get(standing.account()))
                    .map(Standing::alarms)
                    .orElse(List.of());
            alarms.addAll(newly(standing.account(), standing.alarms(), earlier, true));
            alarms.addAll(newly(standing.account(), earlier, standing.alarms(), false));
        }
        standings.tell(owner, alarms, clock.instant());
        alarms.forEach(alarm -> trail.record(happening(owner, alarm)));
        due.tell(owner, alarms);
    }

    private static List<Alarm> newly(long account, List<Matter> these, List<Matter> those, boolean began) {
        Set<String> known = those.stream().map(Matter::key).collect(Collectors.toSet());
        return these.stream()
                .filter(matter -> !known.contains(matter.key()))
                .map(matter -> new Alarm(account, matter, began))
                .toList();
    }

    private static Happening happening(long owner, Alarm alarm) {
        String action = alarm.began() ? "account-alarm-began" : "account-alarm-ended";
        Happening told = Happening.byItself(owner, action, "account", alarm.account())
                .with("kind", alarm.matter().kind());
        return alarm.matter().refs().stream().findFirst().map(told::under).orElse(told);
    }
}
