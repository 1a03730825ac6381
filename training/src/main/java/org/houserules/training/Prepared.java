package org.houserules.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.houserules.screening.model.PlainWords;
import org.houserules.screening.model.Traits;

/** A sample as the model sees it. */
record Prepared(Sample sample, int[] traits, float[] meaning) {
    static List<Prepared> all(List<Sample> samples, Embeddings embeddings) throws IOException {
        List<String> plain =
                samples.stream().map(Sample::text).map(PlainWords::of).toList();
        List<float[]> meanings = embeddings.of(plain);
        List<Prepared> prepared = new ArrayList<>(samples.size());
        for (int i = 0; i < samples.size(); i++) {
            prepared.add(new Prepared(samples.get(i), Traits.of(plain.get(i)), meanings.get(i)));
        }
        return prepared;
    }
}
