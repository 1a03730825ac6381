package org.houserules.policy.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The text of a policy as a tree that can be changed in places. What is not touched stays as it was written, comments
 * included. Only texts that were read as a policy before come here, so references and tags cannot be in them.
 */
final class PolicyTree {
    private static final int WIDTH = 120;
    private static final String CLAUSES = "clauses";

    private final MappingNode top;

    private PolicyTree(MappingNode top) {
        this.top = top;
    }

    static PolicyTree of(String document) {
        LoadSettings settings = LoadSettings.builder()
                .setParseComments(true)
                .setSchema(new FailsafeSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        Node root = new Compose(settings).composeString(document).orElseThrow();
        if (root instanceof MappingNode mapping) {
            withoutBlankLines(mapping);
            return new PolicyTree(mapping);
        }
        throw new IllegalArgumentException("a policy is a group of keys");
    }

    /** A blank line before an item of a list would move each time it is written. */
    private static void withoutBlankLines(Node node) {
        Optional.ofNullable(node.getBlockComments())
                .ifPresent(comments -> comments.removeIf(one -> one.getCommentType() == CommentType.BLANK_LINE));
        switch (node) {
            case MappingNode mapping -> {
                mapping.getValue().replaceAll(PolicyTree::saidBlank);
                mapping.getValue().forEach(tuple -> {
                    withoutBlankLines(tuple.getKeyNode());
                    withoutBlankLines(tuple.getValueNode());
                });
            }
            case SequenceNode sequence -> sequence.getValue().forEach(PolicyTree::withoutBlankLines);
            default -> {}
        }
    }

    /** A key without a value would be written with a type that policies may not have. */
    private static NodeTuple saidBlank(NodeTuple tuple) {
        boolean blank = tuple.getValueNode() instanceof ScalarNode value
                && value.getValue().isEmpty()
                && !value.getTag().equals(Tag.STR);
        return blank
                ? new NodeTuple(tuple.getKeyNode(), new ScalarNode(Tag.STR, "", ScalarStyle.DOUBLE_QUOTED))
                : tuple;
    }

    /** The policy as a whole. */
    Branch whole() {
        return new Branch(top);
    }

    Optional<Branch> clause(String id) {
        return clauses().stream().filter(clause -> clause.text("id").equals(id)).findFirst();
    }

    List<Branch> clauses() {
        return list().getValue().stream()
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .map(Branch::new)
                .toList();
    }

    /** At the end. */
    Branch addClause() {
        Branch fresh = Branch.empty();
        list().getValue().add(fresh.node());
        return fresh;
    }

    void removeClause(String id) {
        list().getValue().removeIf(node -> isClause(node, id));
    }

    /** One place up or down; nothing happens at an end. */
    void moveClause(String id, int by) {
        List<Node> all = list().getValue();
        for (int at = 0; at < all.size(); at++) {
            int to = at + by;
            if (isClause(all.get(at), id) && to >= 0 && to < all.size()) {
                all.add(to, all.remove(at));
                return;
            }
        }
    }

    private static boolean isClause(Node node, String id) {
        return node instanceof MappingNode mapping
                && new Branch(mapping).text("id").equals(id);
    }

    private SequenceNode list() {
        return whole().child(CLAUSES)
                .filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .orElseThrow();
    }

    /** The text again. */
    String text() {
        DumpSettings settings = DumpSettings.builder()
                .setDumpComments(true)
                .setSchema(new FailsafeSchema())
                .setWidth(WIDTH)
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setMaxSimpleKeyLength(WIDTH)
                .setSplitLines(true)
                .build();
        var events = new ArrayList<>(new Serialize(settings).serializeOne(top));
        return new Present(settings).emitToString(events.iterator());
    }
}
