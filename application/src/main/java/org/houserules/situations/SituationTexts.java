package org.houserules.situations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.posts.Surroundings;
import org.houserules.reading.Unusable;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Parts a file of situations into texts of one situation each, and joins such texts into a file. */
public final class SituationTexts {
    private static final int WIDTH = 120;
    private static final String ON = "on";

    private SituationTexts() {}

    /** One situation as a text of its own, with its day. */
    public record One(String control, String name, String document) {}

    /**
     * @param file as the documents describe it
     * @throws Unusable with every fault and its line
     */
    public static List<One> apart(String field, String file, Surroundings cast) throws Unusable {
        List<Situation> read = SituationFile.parse(field, file, cast).situations();
        MappingNode top = mapping(file);
        Node day = child(top, ON).orElseThrow();
        List<Node> items = ((SequenceNode) child(top, "situations").orElseThrow()).getValue();
        List<One> texts = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            MappingNode item = (MappingNode) items.get(i);
            if (child(item, ON).isEmpty()) {
                item.getValue().add(Math.min(1, item.getValue().size()), new NodeTuple(word(ON), day));
            }
            item.setFlowStyle(FlowStyle.BLOCK);
            Situation situation = read.get(i);
            texts.add(new One(situation.expectation().control(), situation.name(), text(item)));
        }
        return List.copyOf(texts);
    }

    /** @throws Unusable with every fault and its line */
    public static One one(String field, String document, Surroundings cast) throws Unusable {
        Situation read = SituationFile.one(field, document, cast);
        return new One(read.expectation().control(), read.name(), document.strip() + "\n");
    }

    /** A file of all of them, to keep elsewhere or to hand on. */
    public static String joined(List<String> documents, String day) {
        List<Node> items = documents.stream().<Node>map(SituationTexts::mapping).toList();
        return text(new MappingNode(
                Tag.MAP,
                Stream.of(
                                new NodeTuple(word("format"), word("1")),
                                new NodeTuple(word(ON), word(day)),
                                new NodeTuple(word("situations"), new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK)))
                        .toList(),
                FlowStyle.BLOCK));
    }

    private static MappingNode mapping(String document) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        String plain = document.startsWith("\uFEFF") ? document.substring(1) : document;
        return (MappingNode) new Compose(settings).composeString(plain).orElseThrow();
    }

    private static Optional<Node> child(MappingNode node, String key) {
        return node.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static ScalarNode word(String value) {
        return new ScalarNode(Tag.STR, value, ScalarStyle.PLAIN);
    }

    private static String text(Node node) {
        DumpSettings settings = DumpSettings.builder()
                .setSchema(new FailsafeSchema())
                .setWidth(WIDTH)
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setSplitLines(true)
                .build();
        return new Present(settings)
                .emitToString(new Serialize(settings).serializeOne(node).iterator());
    }
}
