package org.houserules.platforms;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Tests run in several processes, and there is one WordPress: one class of tests has it at a time. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AloneOnWordPress.Turn.class)
public @interface AloneOnWordPress {

    /** Waits for its turn before the first test of a class, and gives it back after the last. */
    final class Turn implements BeforeAllCallback {
        private static final AtomicBoolean OURS = new AtomicBoolean();

        @Override
        public void beforeAll(ExtensionContext context) throws IOException {
            Optional<Path> site = RealWordPress.file();
            if (site.isPresent()) {
                context.getStore(Namespace.create(Turn.class)).put("turn", new Held(site.get()));
            }
        }

        static boolean isOurs() {
            return OURS.get();
        }

        /** Given back when the class ends, or its process. */
        private record Held(FileChannel channel, FileLock lock) implements AutoCloseable {
            Held(Path site) throws IOException {
                FileChannel channel = FileChannel.open(
                        site.resolveSibling("tests.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                this(channel, channel.lock());
                OURS.set(true);
            }

            @Override
            public void close() throws IOException {
                OURS.set(false);
                lock.release();
                channel.close();
            }
        }
    }
}
