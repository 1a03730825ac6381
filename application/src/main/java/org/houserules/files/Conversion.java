package org.houserules.files;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of a converter: no shell, nothing of our environment, and an end to its time. */
record Conversion(List<String> command, WorkFolder folder, Limits limits) {
    private static final File NOTHING = new File("/dev/null");

    boolean succeeds() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.folder().toFile())
                .redirectInput(NOTHING)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        Process process = builder.start();
        try {
            return process.waitFor(limits.conversion().toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
