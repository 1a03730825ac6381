package org.houserules.policy.drafts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A group of keys in a policy's text. */
record Branch(MappingNode node) {

    static Branch empty() {
        return new Branch(new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.BLOCK));
    }

    /** Written on one line, in braces. */
    static Branch inLine() {
        return new Branch(new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.FLOW));
    }

    Optional<Node> child(String key) {
        return node.getValue().stream()
                .filter(tuple -> keyOf(tuple).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    List<String> keys() {
        return node.getValue().stream().map(Branch::keyOf).toList();
    }

    /** Empty where there is none. */
    String text(String key) {
        return child(key)
                .filter(ScalarNode.class::isInstance)
                .map(found -> ((ScalarNode) found).getValue().strip())
                .orElse("");
    }

    Optional<Branch> branch(String key) {
        return child(key)
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .map(Branch::new);
    }

    /** The group under this key, made where there is none. */
    Branch branchOrNew(String key) {
        return branch(key).orElseGet(() -> {
            Branch fresh = inLine();
            put(key, fresh.node());
            return fresh;
        });
    }

    /** A text; a blank one takes the key out. What stays the same is not touched. */
    void put(String key, String text) {
        if (text.isBlank()) {
            remove(key);
        } else if (!text(key).equals(text)) {
            put(key, scalar(text));
        }
    }

    /** A list; an empty one takes the key out. */
    void put(String key, Collection<String> words) {
        if (words.isEmpty()) {
            remove(key);
        } else {
            put(key, list(words));
        }
    }

    void put(String key, Node value) {
        List<NodeTuple> tuples = node.getValue();
        for (int i = 0; i < tuples.size(); i++) {
            if (keyOf(tuples.get(i)).equals(key)) {
                tuples.set(i, new NodeTuple(tuples.get(i).getKeyNode(), value));
                return;
            }
        }
        tuples.add(new NodeTuple(new ScalarNode(Tag.STR, key, ScalarStyle.PLAIN), value));
    }

    void remove(String key) {
        node.getValue().removeIf(tuple -> keyOf(tuple).equals(key));
    }

    static Node list(Collection<String> words) {
        List<Node> items = new ArrayList<>();
        words.forEach(word -> items.add(scalar(word)));
        return new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW);
    }

    /** Plain where that says the same; a plain word for nothing would say nothing. */
    private static ScalarNode scalar(String text) {
        boolean nothing = text.equals("~") || text.equalsIgnoreCase("null");
        return new ScalarNode(Tag.STR, text, nothing ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }

    private static String keyOf(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }
}
