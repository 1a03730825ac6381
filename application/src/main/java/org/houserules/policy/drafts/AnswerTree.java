package org.houserules.policy.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One answer in a policy's text: its topics, its cases. */
record AnswerTree(Branch branch) {
    static final String TOPIC = "topic";
    static final String CASES = "cases";
    private static final List<String> OF_A_CASE = List.of("answer", "says", "clauses", "needs", "next");

    static AnswerTree on(String topic) {
        AnswerTree fresh = new AnswerTree(Branch.empty());
        fresh.branch.put(TOPIC, topic);
        return fresh;
    }

    List<String> topics() {
        return words(branch, TOPIC);
    }

    void leaveOut(String topic) {
        branch.put(TOPIC, topics().stream().filter(one -> !one.equals(topic)).toList());
    }

    /** The same answer, for this topic alone. */
    AnswerTree onlyOn(String topic) {
        AnswerTree copy = new AnswerTree(new Branch((MappingNode) copy(branch.node())));
        copy.branch.put(TOPIC, topic);
        return copy;
    }

    /** Where there is only one, the answer itself. */
    List<Branch> cases() {
        return list().map(list -> items(list)
                        .map(MappingNode.class::cast)
                        .map(Branch::new)
                        .toList())
                .orElse(branch.child("says").isPresent() ? List.of(branch) : List.of());
    }

    /** As a list, even of one. */
    List<Branch> severalCases() {
        asSeveral();
        return cases();
    }

    /** After those that there are; an answer of one case becomes one of several. */
    Branch addCase() {
        Branch fresh = Branch.empty();
        asSeveral().getValue().add(fresh.node());
        return fresh;
    }

    void removeCase(int which) {
        List<Node> all = asSeveral().getValue();
        if (which >= 0 && which < all.size()) {
            all.remove(which);
        }
    }

    void moveCase(int which, int by) {
        List<Node> all = asSeveral().getValue();
        int to = which + by;
        if (which >= 0 && which < all.size() && to >= 0 && to < all.size()) {
            all.add(to, all.remove(which));
        }
    }

    List<String> clauses() {
        return cases().stream()
                .flatMap(one -> words(one, "clauses").stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Cases that rest on nothing any more are gone. */
    void withoutClause(String id) {
        for (int at = cases().size() - 1; at >= 0; at--) {
            Branch one = cases().get(at);
            List<String> cited = words(one, "clauses");
            List<String> left =
                    cited.stream().filter(clause -> !clause.equals(id)).toList();
            one.put("clauses", left);
            if (left.isEmpty() && !cited.isEmpty()) {
                removeCase(at);
            }
        }
    }

    private Optional<SequenceNode> list() {
        return branch.child(CASES).filter(SequenceNode.class::isInstance).map(SequenceNode.class::cast);
    }

    private SequenceNode asSeveral() {
        return list().orElseGet(() -> {
            List<Node> nodes = new ArrayList<>();
            if (branch.child("says").isPresent()) {
                Branch only = Branch.empty();
                OF_A_CASE.forEach(key -> {
                    branch.child(key).ifPresent(value -> only.put(key, value));
                    branch.remove(key);
                });
                nodes.add(only.node());
            }
            SequenceNode fresh = new SequenceNode(Tag.SEQ, nodes, FlowStyle.BLOCK);
            branch.put(CASES, fresh);
            return fresh;
        });
    }

    /** A single one counts as a list of one. */
    static List<String> words(Branch branch, String key) {
        return branch.child(key).stream()
                .flatMap(value -> value instanceof SequenceNode list ? items(list) : Stream.of(value))
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).getValue().strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<Node> items(SequenceNode list) {
        return list.getValue().stream();
    }

    private static Node copy(Node node) {
        return switch (node) {
            case MappingNode mapping ->
                new MappingNode(
                        mapping.getTag(),
                        new ArrayList<>(mapping.getValue().stream()
                                .map(one -> new NodeTuple(copy(one.getKeyNode()), copy(one.getValueNode())))
                                .toList()),
                        mapping.getFlowStyle());
            case SequenceNode list ->
                new SequenceNode(
                        list.getTag(),
                        new ArrayList<>(
                                list.getValue().stream().map(AnswerTree::copy).toList()),
                        list.getFlowStyle());
            case ScalarNode text -> new ScalarNode(text.getTag(), text.getValue(), text.getScalarStyle());
            default -> throw new IllegalArgumentException("a policy's text has no references");
        };
    }
}
