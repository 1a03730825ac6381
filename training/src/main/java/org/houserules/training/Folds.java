package org.houserules.training;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Parts samples so that each is judged once by a model that has not seen it, nor anything of its group. */
record Folds(int count) {
    int of(Sample sample) {
        CRC32 sum = new CRC32();
        sum.update(("fold " + sample.group()).getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % count);
    }

    List<Prepared> without(List<Prepared> samples, int fold) {
        return samples.stream().filter(one -> of(one.sample()) != fold).toList();
    }

    List<Prepared> only(List<Prepared> samples, int fold) {
        return samples.stream().filter(one -> of(one.sample()) == fold).toList();
    }
}
