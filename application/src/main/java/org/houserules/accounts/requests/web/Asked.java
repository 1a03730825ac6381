package org.houserules.accounts.requests.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Task;
import org.houserules.policy.Clause;
import org.houserules.policy.PoliciesInForce.InForce;

/** Which questions the policy in force asks, and by which clause each. Without a policy only those that are always asked. */
public record Asked(List<? extends Clause<?>> clauses) {
    /** A clause as pages cite it. */
    public record Ref(String ref, String says) {}

    static Asked under(Optional<InForce<AccountRequest>> policy) {
        return new Asked(policy.map(inForce -> inForce.policy().clauses()).orElse(List.of()));
    }

    List<Question> all() {
        return Question.askedUnder(
                clauses.stream().flatMap(Asked::controls).distinct().toList());
    }

    List<Question> of(Task task) {
        return all().stream().filter(question -> question.task() == task).toList();
    }

    List<Task> tasks() {
        return Stream.of(Task.values()).filter(task -> !of(task).isEmpty()).toList();
    }

    List<Ref> refs(Question question) {
        return refs(clause -> question.isWantedBy(controls(clause).toList()));
    }

    List<Ref> binding(String control) {
        return refs(clause -> controls(clause).anyMatch(control::equals));
    }

    private List<Ref> refs(Predicate<Clause<?>> wanted) {
        return clauses.stream()
                .filter(wanted)
                .map(clause -> new Ref(clause.ref(), clause.says()))
                .toList();
    }

    /** Also those that are not built yet: what they will need is asked today. */
    private static Stream<String> controls(Clause<?> clause) {
        return Stream.concat(clause.controls().stream(), clause.controlsToCome().stream());
    }
}
