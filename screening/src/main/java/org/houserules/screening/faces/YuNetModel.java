package org.houserules.screening.faces;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The face detector YuNet in its runtime, on one thread. Looks at one tile at a time. */
final class YuNetModel implements AutoCloseable {
    private static final int[] STRIDES = {8, 16, 32};
    private static final String INPUT = "input";
    private static final int PLANE = Tile.SIDE * Tile.SIDE;
    private static final long[] SHAPE = {1, 3, Tile.SIDE, Tile.SIDE};

    private final OrtEnvironment runtime;
    private final OrtSession session;
    private final FloatBuffer pixels = ByteBuffer.allocateDirect(3 * PLANE * Float.BYTES)
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();

    private YuNetModel(OrtEnvironment runtime, OrtSession session) {
        this.runtime = runtime;
        this.session = session;
    }

    static YuNetModel of(byte[] model) throws OrtException {
        OrtEnvironment runtime = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false); // gives its memory back: a school's server has little
            return new YuNetModel(runtime, runtime.createSession(model, options));
        }
    }

    /** @param tile as large as the model wants it; the faces are in its pixels */
    List<Sighting> look(BufferedImage tile, double surerThan) throws OrtException {
        fill(tile);
        try (OnnxTensor input = OnnxTensor.createTensor(runtime, pixels, SHAPE);
                OrtSession.Result said = session.run(Map.of(INPUT, input))) {
            List<Sighting> sightings = new ArrayList<>();
            for (int stride : STRIDES) {
                sightings.addAll(output(said, stride).surerThan(surerThan));
            }
            return sightings;
        }
    }

    private static YuNetOutput output(OrtSession.Result said, int stride) {
        return new YuNetOutput(
                stride,
                Tile.SIDE / stride,
                numbers(said, "cls_" + stride),
                numbers(said, "obj_" + stride),
                numbers(said, "bbox_" + stride));
    }

    private static FloatBuffer numbers(OrtSession.Result said, String name) {
        return said.get(name)
                .filter(OnnxTensor.class::isInstance)
                .map(value -> ((OnnxTensor) value).getFloatBuffer())
                .orElseThrow(() -> new IllegalStateException("the model has no output " + name));
    }

    /** Blue, green, red, each as a plane of its own. */
    private void fill(BufferedImage tile) {
        int[] colours = tile.getRGB(0, 0, Tile.SIDE, Tile.SIDE, null, 0, Tile.SIDE);
        for (int at = 0; at < PLANE; at++) {
            pixels.put(at, colours[at] & 0xff);
            pixels.put(PLANE + at, colours[at] >> 8 & 0xff);
            pixels.put(2 * PLANE + at, colours[at] >> 16 & 0xff);
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
