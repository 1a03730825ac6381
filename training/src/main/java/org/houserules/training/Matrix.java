package org.houserules.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.houserules.screening.model.OnnxFile;

/**
 * A matrix of the language model, in its file as whole numbers of seven bits and a scale for each column: eight bits add
 * up to more than some processors hold.
 *
 * @param numbers row by row, one row for each number that goes in
 */
record Matrix(String name, float[] numbers, int columns) {
    private static final int MOST = 64;
    private static final String WHOLE_NUMBERS = "_quantized";

    /** @param step the name of the step of the model that multiplies by it */
    static Matrix of(OnnxFile file, String step) {
        String name = file.input(step, 1).replace(WHOLE_NUMBERS, "");
        float[] scales = floats(file.weights(name + "_scale"));
        byte[] whole = file.weights(name + WHOLE_NUMBERS);
        float[] numbers = new float[whole.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = whole[i] * scales[i % scales.length];
        }
        return new Matrix(name, numbers, scales.length);
    }

    Matrix with(float[] others) {
        return new Matrix(name, others, columns);
    }

    /** Writes it as it stands in the file. */
    void into(Map<String, byte[]> weights) {
        float[] scales = new float[columns];
        for (int i = 0; i < numbers.length; i++) {
            scales[i % columns] = Math.max(scales[i % columns], Math.abs(numbers[i]) / MOST);
        }
        byte[] whole = new byte[numbers.length];
        for (int i = 0; i < whole.length; i++) {
            float scale = scales[i % columns];
            whole[i] = (byte) (scale == 0 ? 0 : Math.round(numbers[i] / scale));
        }
        weights.put(name + WHOLE_NUMBERS, whole);
        weights.put(name + "_scale", bytes(scales));
    }

    static float[] floats(byte[] bytes) {
        float[] floats = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
        return floats;
    }

    static byte[] bytes(float[] floats) {
        ByteBuffer bytes = ByteBuffer.allocate(floats.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(floats);
        return bytes.array();
    }
}
