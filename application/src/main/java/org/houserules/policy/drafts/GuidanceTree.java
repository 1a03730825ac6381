package org.houserules.policy.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.policy.ClausePrint;
import org.houserules.policy.Policy;
import org.houserules.policy.WrittenGuidance;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The answers in a policy's text. */
final class GuidanceTree {
    private static final String GUIDANCE = "guidance";
    private static final String ANSWERS = "answers";
    private static final String CLAUSES_AS = "clauses-as";
    private static final String ANSWERED_BY = "answered-by";

    private final PolicyTree tree;

    GuidanceTree(PolicyTree tree) {
        this.tree = tree;
    }

    /** The section, made at the end where there is none. */
    Branch section() {
        Optional<Branch> there = tree.whole().branch(GUIDANCE);
        return there.orElseGet(() -> {
            Branch fresh = Branch.empty();
            tree.whole().put(GUIDANCE, fresh.node());
            return fresh;
        });
    }

    private Optional<SequenceNode> list() {
        return tree.whole()
                .branch(GUIDANCE)
                .flatMap(section -> section.child(ANSWERS))
                .filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast);
    }

    private SequenceNode listOrNew() {
        return list().orElseGet(() -> {
            SequenceNode fresh = new SequenceNode(Tag.SEQ, new ArrayList<>(), FlowStyle.BLOCK);
            section().put(ANSWERS, fresh);
            return fresh;
        });
    }

    List<AnswerTree> all() {
        return list().map(list -> list.getValue().stream()
                        .filter(MappingNode.class::isInstance)
                        .map(node -> new AnswerTree(new Branch((MappingNode) node)))
                        .toList())
                .orElse(List.of());
    }

    private List<AnswerTree> on(String topic) {
        return all().stream().filter(one -> one.topics().contains(topic)).toList();
    }

    /** An answer on this topic and on no other; what it shared with others stays theirs. Empty where there is none. */
    Optional<AnswerTree> own(String topic, int which) {
        List<AnswerTree> there = on(topic);
        if (which < 0 || which >= there.size()) {
            return Optional.empty();
        }
        AnswerTree shared = there.get(which);
        if (shared.topics().size() == 1) {
            return Optional.of(shared);
        }
        AnswerTree own = shared.onlyOn(topic);
        shared.leaveOut(topic);
        List<Node> nodes = listOrNew().getValue();
        nodes.add(nodes.indexOf(shared.branch().node()) + 1, own.branch().node());
        return Optional.of(own);
    }

    AnswerTree add(String topic) {
        AnswerTree fresh = AnswerTree.on(topic);
        listOrNew().getValue().add(fresh.branch().node());
        return fresh;
    }

    void remove(AnswerTree answer) {
        listOrNew().getValue().remove(answer.branch().node());
    }

    /** Somebody has looked at it under the clauses as they stand; one without a case is gone. */
    void lookedAt(AnswerTree answer, Policy<?> policy) {
        if (answer.cases().isEmpty()) {
            remove(answer);
        } else {
            answer.branch().put(CLAUSES_AS, ClausePrint.of(policy, answer.clauses()));
        }
    }

    /** Each clause names the topics whose answers rest on it. */
    void tellClauses(String topic) {
        List<String> resting =
                on(topic).stream().flatMap(one -> one.clauses().stream()).toList();
        for (Branch clause : tree.clauses()) {
            List<String> before = AnswerTree.words(clause, ANSWERED_BY);
            List<String> after = new ArrayList<>(before);
            after.remove(topic);
            if (resting.contains(clause.text("id"))) {
                after.add(before.contains(topic) ? before.indexOf(topic) : after.size(), topic);
            }
            if (!after.equals(before)) {
                clause.put(ANSWERED_BY, after);
            }
        }
    }

    /** A clause goes: nothing rests on it any more. */
    void withoutClause(String id) {
        for (AnswerTree answer : all()) {
            if (answer.clauses().contains(id)) {
                answer.withoutClause(id);
                if (answer.cases().isEmpty()) {
                    remove(answer);
                }
            }
        }
    }

    /** Takes over answers that stand beside a policy. @param read the same answers, each with the fingerprint of its clauses */
    void takeOver(String answers, WrittenGuidance read) {
        Branch from = PolicyTree.of(answers).whole();
        for (String key : List.of("ask", "speaks-to", ANSWERS)) {
            from.child(key).ifPresent(value -> section().put(key, value));
        }
        List<AnswerTree> taken = all();
        for (int at = 0; at < taken.size(); at++) {
            Branch answer = taken.get(at).branch();
            read.answers().get(at).clausesAs().ifPresent(print -> answer.put(CLAUSES_AS, print));
        }
        List<String> ids =
                tree.clauses().stream().map(clause -> clause.text("id")).toList();
        taken.stream()
                .flatMap(answer -> answer.clauses().stream())
                .distinct()
                .filter(id -> !ids.contains(id))
                .forEach(this::withoutClause);
    }
}
