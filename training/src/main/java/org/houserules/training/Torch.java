package org.houserules.training;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.nio.file.Path;

/** PyTorch, which differentiates for us. Two threads always: how many there are changes the last digits of sums. */
final class Torch {
    private static final int THREADS = 2;

    private Torch() {}

    /** @param seed by which chance goes from now on; there is one chance for all managers */
    static NDManager manager(long seed) {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.pytorch.num_threads", String.valueOf(THREADS));
        System.setProperty(
                "ENGINE_CACHE_DIR",
                Path.of(System.getProperty("java.io.tmpdir"), "pytorch").toString());
        Engine engine = Engine.getEngine("PyTorch");
        engine.setRandomSeed((int) seed);
        return engine.newBaseManager(Device.cpu());
    }
}
