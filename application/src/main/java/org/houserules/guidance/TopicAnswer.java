package org.houserules.guidance;

import java.util.List;
import java.util.Map;

/**
 * What a policy answers on a topic to some of those who ask.
 *
 * @param speaksTo whom
 * @param assumed facts that count as long as nobody says otherwise
 * @param cases the first that fits is the answer
 */
public record TopicAnswer(String topic, List<Asker> speaksTo, Map<String, String> assumed, List<Case> cases) {
    /** Whether it says more than that a person has to be asked. */
    boolean settles() {
        return cases.stream().anyMatch(one -> one.reply() != Reply.ASK);
    }

    /** For a person to answer, as the clauses that it rested on are others now. */
    TopicAnswer leftOpen() {
        Case open = new Case(
                Map.of(), Reply.ASK, "The school has changed the rule on this.", List.of(), List.of(), List.of());
        return new TopicAnswer(topic, speaksTo, Map.of(), List.of(open));
    }

    /** Whether a question means to keep to a rule or to let it rest, and the answer only says whether one may do the act. */
    boolean isBeside(Facts facts) {
        return facts.of(Facts.ACT).filter(act -> !act.equals(Facts.DO)).isPresent() && !knowsDuties();
    }

    /** Whether somebody would keep away from what the answer only allows; when that is allowed is nothing to them. */
    boolean leavesOpenWhetherToDecline(Facts facts) {
        return facts.of(Facts.ACT).filter(Facts.COMPLY::equals).isPresent() && !knowsDuties();
    }

    /** Whether a question may be about what one has to do, and the answer only says what one may. */
    boolean mayBeBeside(Facts facts) {
        return facts.of(Facts.ACT).filter(Facts.DO::equals).isEmpty() && !knowsDuties();
    }

    /** What is forbidden to some is no duty of the others. */
    boolean mayForbid() {
        return cases.stream().anyMatch(one -> one.reply() == Reply.NO);
    }

    private boolean knowsDuties() {
        return cases.stream().anyMatch(one -> one.when().containsKey(Facts.ACT));
    }
}
