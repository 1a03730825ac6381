package org.houserules.screening.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the weights of a language model lie in its file, so that some can be replaced by others of the same size. The
 * file is ONNX, which is Protocol Buffers: fields of a number, a wire type and a content, and messages in messages.
 */
public final class OnnxFile {
    private static final int VARIABLE = 0;
    private static final int EIGHT = 1;
    private static final int BYTES = 2;
    private static final int FOUR = 5;

    /** Fields of a model, a graph, a node and a tensor, by the numbers that ONNX gives them. */
    private static final int GRAPH = 7;

    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_NAME = 3;
    private static final int TENSOR_FLOATS = 4;
    private static final int TENSOR_INTEGERS = 5;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_BYTES = 9;

    private final byte[] bytes;
    private final Map<String, Place> weights = new HashMap<>();
    private final Map<String, List<String>> inputs = new HashMap<>();
    private int at;

    private record Place(int from, int to) {}

    private record Field(int number, Place content) {}

    /**
     * @param bytes the whole file, which is read and, by {@link #replace}, written
     * @throws IllegalArgumentException if they are no such file
     */
    public OnnxFile(byte[] bytes) {
        this.bytes = bytes;
        try {
            only(fields(new Place(0, bytes.length)), GRAPH).forEach(graph -> {
                List<Field> parts = fields(graph);
                only(parts, INITIALIZER).forEach(this::initializer);
                only(parts, NODE).forEach(this::node);
            });
        } catch (IndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException("it is no file of a language model, or ends too early", wrong);
        }
    }

    private void initializer(Place tensor) {
        List<Field> parts = fields(tensor);
        List<Place> contents = new ArrayList<>(only(parts, TENSOR_BYTES));
        contents.addAll(only(parts, TENSOR_FLOATS));
        contents.addAll(only(parts, TENSOR_INTEGERS));
        if (contents.size() == 1) {
            only(parts, TENSOR_NAME).forEach(name -> weights.put(text(name), contents.getFirst()));
        }
    }

    private void node(Place node) {
        List<Field> parts = fields(node);
        List<String> names = only(parts, NODE_INPUT).stream().map(this::text).toList();
        only(parts, NODE_NAME).forEach(name -> inputs.put(text(name), names));
    }

    /** What a step of the model takes in. */
    public String input(String node, int which) {
        return Optional.ofNullable(inputs.get(node))
                .filter(names -> which < names.size())
                .map(names -> names.get(which))
                .orElseThrow(() -> new IllegalArgumentException("the language model has no step " + node));
    }

    /** A copy of some weights: bytes, or numbers of four bytes with the lowest byte first. */
    public byte[] weights(String name) {
        Place place = place(name);
        return Arrays.copyOfRange(bytes, place.from, place.to);
    }

    /** The first of some whole numbers. */
    public long number(String name) {
        at = place(name).from;
        return number();
    }

    /** @throws IllegalArgumentException if there are none of this name, or not as many */
    public void replace(String name, byte[] others) {
        Place place = place(name);
        if (others.length != place.to - place.from) {
            throw new IllegalArgumentException(
                    "%s are %d bytes, not %d".formatted(name, place.to - place.from, others.length));
        }
        System.arraycopy(others, 0, bytes, place.from, others.length);
    }

    private Place place(String name) {
        return Optional.ofNullable(weights.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the language model has no weights " + name));
    }

    private String text(Place place) {
        return new String(bytes, place.from, place.to - place.from, StandardCharsets.UTF_8);
    }

    private static List<Place> only(List<Field> fields, int number) {
        return fields.stream()
                .filter(field -> field.number == number)
                .map(Field::content)
                .toList();
    }

    /** The fields of a message that have a content of their own; numbers are passed over. */
    private List<Field> fields(Place message) {
        List<Field> fields = new ArrayList<>();
        at = message.from;
        while (at < message.to) {
            int key = (int) number();
            switch (key & 7) {
                case VARIABLE -> number();
                case EIGHT -> at += 8;
                case FOUR -> at += 4;
                case BYTES -> fields.add(new Field(key >>> 3, content(message)));
                default -> throw new IllegalArgumentException("it is no file of a language model");
            }
        }
        return fields;
    }

    private Place content(Place message) {
        long length = number();
        if (length < 0 || length > message.to - at) {
            throw new IndexOutOfBoundsException(at);
        }
        Place place = new Place(at, at + (int) length);
        at = place.to;
        return place;
    }

    private long number() {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & 127) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("it is no file of a language model");
    }
}
