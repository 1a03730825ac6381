package org.houserules.checklists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.checklists.PrivacyList.Step;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.policy.Clause;
import org.houserules.policy.CurrentPolicy;
import org.houserules.policy.Policy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people look over their own accounts by a list. Their private accounts are theirs: kept is the day and the list, the
 * trail says nothing of it, and the school sees how many, never who.
 */
@Component
public class LookOver {
    private static final String CARRIES = "privacy-checklist";
    private static final String DISCLAIMER = "disclaimer";
    private static final int MOST_MONTHS = 36;
    /** Among fewer people a count would tell who. */
    private static final int FEWEST = 5;

    private final PrivacyLists lists = PrivacyLists.shipped();
    private final Looks looks;
    private final CurrentPolicy policies;
    private final Trail trail;
    private final Clock clock;

    LookOver(Looks looks, CurrentPolicy policies, Trail trail, Clock clock) {
        this.looks = looks;
        this.policies = policies;
        this.trail = trail;
        this.clock = clock;
    }

    /** A clause of the policy in plain words. */
    public record Said(String ref, String says) {}

    /** A list and when this person looked through it. @param due when they are to look again */
    public record Own(PrivacyList list, Optional<LocalDate> looked, Optional<LocalDate> due) {}

    /** @param beside what the policy says on its topic */
    public record Asked(Step step, List<Said> beside) {}

    /**
     * @param said what the policy says of one's own accounts
     * @param disclaimer what it says of a disclaimer; nothing where it asks for none
     */
    public record All(List<Own> lists, List<Said> said, List<Said> disclaimer, int months, LocalDate today) {}

    /** @param counts by list; absent where there are too few people for a count to hide anybody */
    public record Counts(List<PrivacyList> lists, Optional<Map<String, Integer>> counts, int people, int months) {
        public int of(PrivacyList list) {
            return counts.map(all -> all.getOrDefault(list.key(), 0)).orElse(0);
        }
    }

    @Transactional(readOnly = true)
    public All all(SignedIn me) {
        long owner = me.owner().id();
        Map<String, LocalDate> days = looks.of(owner, me.person());
        int months = looks.months(owner);
        Optional<Policy<?>> policy = policies.readAt(owner);
        List<Own> own = lists.all().stream()
                .map(list -> own(list, Optional.ofNullable(days.get(list.key())), months))
                .toList();
        return new All(
                own,
                said(policy, LookOver::isCarried),
                said(policy, clause -> clause.answeredBy().contains(DISCLAIMER)),
                months,
                LocalDate.now(clock));
    }

    private static Own own(PrivacyList list, Optional<LocalDate> looked, int months) {
        return new Own(list, looked, looked.map(day -> day.plusMonths(months)));
    }

    static boolean isCarried(Clause<?> clause) {
        return clause.recordedBy().stream().anyMatch(feature -> feature.key().equals(CARRIES));
    }

    private static List<Said> said(Optional<Policy<?>> policy, java.util.function.Predicate<Clause<?>> which) {
        return policy.stream()
                .flatMap(known -> known.clauses().stream())
                .filter(which)
                .map(clause -> new Said(clause.ref(), clause.says()))
                .toList();
    }

    /** A step on a topic of which the policy says nothing is not asked. */
    @Transactional(readOnly = true)
    public List<Asked> steps(SignedIn me, PrivacyList list) {
        Optional<Policy<?>> policy = policies.readAt(me.owner().id());
        List<Asked> asked = new ArrayList<>();
        for (Step step : list.steps()) {
            List<Said> beside = step.topic().stream()
                    .flatMap(topic -> said(policy, clause -> clause.answeredBy().contains(topic)).stream())
                    .toList();
            if (step.topic().isEmpty() || !beside.isEmpty()) {
                asked.add(new Asked(step, beside));
            }
        }
        return List.copyOf(asked);
    }

    public PrivacyList list(String key) {
        return lists.find(key).orElseThrow(NotFound::new);
    }

    /** @param ticked ids of steps; which they were is not kept */
    @Transactional
    public FormErrors look(SignedIn me, PrivacyList list, Set<String> ticked) {
        List<FieldError> open = steps(me, list).stream()
                .filter(asked -> !ticked.contains(asked.step().id()))
                .map(asked -> new FieldError(
                        "step-" + asked.step().id(),
                        "Not ticked yet: " + asked.step().says()))
                .toList();
        if (open.isEmpty()) {
            looks.keep(me.owner().id(), me.person(), list.key(), LocalDate.now(clock));
        }
        return new FormErrors(open);
    }

    @Transactional(readOnly = true)
    public Counts counts(SignedIn by) {
        long owner = by.owner().id();
        LocalDate today = LocalDate.now(clock);
        int months = looks.months(owner);
        int people = looks.people(owner, today);
        Optional<Map<String, Integer>> counts =
                people < FEWEST ? Optional.empty() : Optional.of(looks.since(owner, today.minusMonths(months), today));
        return new Counts(lists.all(), counts, people, months);
    }

    @Transactional
    public FormErrors settle(SignedIn by, Optional<Integer> months) {
        if (months.filter(count -> count >= 1 && count <= MOST_MONTHS).isEmpty()) {
            return FormErrors.of("months", "Give between 1 and 36 months.");
        }
        long owner = by.owner().id();
        looks.keepMonths(owner, months.get(), by.person(), clock.instant());
        trail.record(Happening.by(by.person(), owner, "privacy-pause-settled", "owner", owner)
                .with("months", months.get()));
        return FormErrors.NONE;
    }
}
