package org.houserules.screening.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes a language model tell what its inner layers say, too: the last one knows what a sentence is about, those before
 * it how it is put, by which "I will get you" differs from "I will get you one". Outputs are added to the file of the
 * model (ONNX, which is Protocol Buffers) by what is written behind it: two messages behind one another are one.
 */
final class InnerLayers {
    /** The places in the messages of ONNX: the graph of a model, an output of a graph, the name of an output. */
    private static final int GRAPH = 7;

    private static final int OUTPUT = 12;
    private static final int NAME = 1;
    private static final int BYTES = 2;

    private InnerLayers() {}

    /** What has to stand behind the model. */
    static byte[] shown(List<String> outputs) {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        for (String output : outputs) {
            byte[] name = field(NAME, output.getBytes(StandardCharsets.UTF_8));
            shown.writeBytes(field(GRAPH, field(OUTPUT, name)));
        }
        return shown.toByteArray();
    }

    /** A field that holds bytes: its place, their number, and the bytes. */
    private static byte[] field(int place, byte[] content) {
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        field.write(place << 3 | BYTES);
        int length = content.length;
        for (; length > 127; length >>>= 7) {
            field.write(length & 127 | 128);
        }
        field.write(length);
        field.writeBytes(content);
        return field.toByteArray();
    }
}
