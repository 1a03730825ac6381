package org.houserules.guidance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the cases of a topic come to under the facts that are known: every case that could still hold, up to the first that
 * surely does.
 *
 * @param certain the case that holds if none before it does; empty where the policy is silent then
 * @param open facts that decide between them and are not known
 */
record Outcome(List<Case> possible, Optional<Case> certain, Set<String> open) {
    static Outcome of(List<Case> cases, Facts facts) {
        List<Case> possible = new ArrayList<>();
        Set<String> open = new LinkedHashSet<>();
        for (Case one : cases) {
            Optional<Boolean> fits = one.fits(facts);
            if (fits.equals(Optional.of(true))) {
                possible.add(one);
                return new Outcome(possible, Optional.of(one), open);
            }
            if (fits.isEmpty()) {
                possible.add(one);
                open.addAll(one.open(facts));
            }
        }
        return new Outcome(possible, Optional.empty(), open);
    }

    /** One branch that only a person can answer makes all of it a question for a person. */
    Reply reply() {
        Set<Reply> replies = possible.stream().map(Case::reply).collect(Collectors.toSet());
        if (certain.isEmpty() || replies.contains(Reply.ASK)) {
            return Reply.ASK;
        }
        return replies.size() == 1 ? replies.iterator().next() : Reply.ONLY_IF;
    }

    /** The cases that the answer is told from. */
    List<Case> told() {
        boolean oneTellsAll = reply() == certain.map(Case::reply).orElse(Reply.ASK);
        return oneTellsAll ? certain.stream().toList() : possible;
    }

    List<String> needs(Facts facts) {
        boolean turns = possible.stream().map(Case::reply).distinct().count() > 1 || certain.isEmpty();
        Stream<String> between = turns ? open.stream() : Stream.empty();
        Stream<String> named = told().stream()
                .flatMap(one -> one.needs().stream()
                        .filter(fact -> !facts.has(fact) || one.when().containsKey(fact)));
        return Stream.concat(named, between.filter(fact -> !facts.has(fact)))
                .distinct()
                .toList();
    }
}
