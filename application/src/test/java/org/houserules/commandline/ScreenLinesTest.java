package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.houserules.Home;
import org.junit.jupiter.api.Test;

/** What reads and writes beside the command: scripts that wait, disks that are full, lines that fill the memory. */
class ScreenLinesTest {
    private static final Duration FAR_TOO_LONG = Duration.ofMinutes(1);
    private static final byte[] LINE = "{\"id\":1,\"text\":\"Hello\"}\n".getBytes(StandardCharsets.UTF_8);
    private static final int LONG = 1_400_000;

    /** Hands out some lines, one at a time. */
    private abstract static class Lines extends InputStream {
        private final byte[] line;
        private final int many;
        private long given;

        Lines(byte[] line, int many) {
            this.line = line;
            this.many = many;
        }

        /** Is asked for bytes after so many. */
        abstract void asked(long given);

        @Override
        public int read(byte[] bytes, int from, int most) {
            asked(given);
            int at = (int) (given % line.length);
            int length = given >= (long) many * line.length ? -1 : Math.min(most, line.length - at);
            if (length > 0) {
                System.arraycopy(line, at, bytes, from, length);
                given += length;
            }
            return length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("the command reads many bytes at once");
        }

        @Override
        public int available() {
            return (int) ((long) many * line.length - given);
        }
    }

    /** Counts the answers that have come out, not those in a buffer. */
    private static class Answered extends Writer {
        private final Semaphore answers = new Semaphore(0);
        private final AtomicLong many = new AtomicLong();

        @Override
        public void write(char[] chars, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                if (chars[i] == '\n') {
                    many.incrementAndGet();
                    answers.release();
                }
            }
        }

        @Override
        public void flush() throws IOException {}

        @Override
        public void close() {}
    }

    private static Ran screen(InputStream in, Writer out) {
        StringWriter err = new StringWriter();
        int exit = assertTimeoutPreemptively(
                FAR_TOO_LONG,
                () -> Main.run(
                        List.of("screen", "--without-model"),
                        Home.FOLDER,
                        Clock.systemUTC(),
                        in,
                        new PrintWriter(new BufferedWriter(out)),
                        new PrintWriter(err)));
        return new Ran(exit, "", err.toString());
    }

    @Test
    void aScriptThatWaitsForAnAnswerHasItBeforeItWritesTheNextLine() {
        Answered out = new Answered();
        AtomicLong unanswered = new AtomicLong();
        Ran ran = screen(
                new Lines(LINE, 5) {
                    @Override
                    void asked(long given) {
                        if (given > 0 && !answerComes(out)) {
                            unanswered.incrementAndGet();
                        }
                    }

                    @Override
                    public int available() {
                        return 0;
                    }
                },
                out);

        assertThat(ran.exit()).isZero();
        assertThat(unanswered).hasValue(0);
        assertThat(out.many).hasValue(5);
    }

    private static boolean answerComes(Answered out) {
        try {
            return out.answers.tryAcquire(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void answersThatCannotBeWrittenAreNoSuccess() {
        assertThatItSaysSo(screen(new ByteArrayInputStream(LINE), new Answered() {
            @Override
            public void write(char[] chars, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }
        }));
    }

    @Test
    void answersThatOnlyTheLastFlushCannotWriteAreNoSuccess() {
        assertThatItSaysSo(screen(new ByteArrayInputStream(LINE), new Answered() {
            @Override
            public void flush() throws IOException {
                throw new IOException("No space left on device");
            }
        }));
    }

    private static void assertThatItSaysSo(Ran ran) {
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errors()).singleElement().asString().startsWith("standard output: It could not be written");
    }

    @Test
    void howeverLongTheLinesAreFewOfThemAreHeldAtATime() {
        byte[] line = new byte[LONG];
        Arrays.fill(line, (byte) 'x');
        line[LONG - 1] = '\n';
        Answered out = new Answered();
        AtomicLong most = new AtomicLong();
        Ran ran = screen(
                new Lines(line, 70) {
                    @Override
                    void asked(long given) {
                        most.accumulateAndGet(given - out.many.get() * LONG, Math::max);
                    }
                },
                out);

        assertThat(ran.err()).contains("70 lines could not be read");
        assertThat(out.many).hasValue(70);
        assertThat(most.get()).isLessThan(3 * LONG);
    }

    @Test
    void aFaultThatEndsTheReadingEndsTheCommand() {
        OutOfMemoryError fault = new OutOfMemoryError("invented");
        assertThatThrownBy(() -> screen(
                        new Lines(LINE, 2) {
                            @Override
                            void asked(long given) {
                                if (given > 0) {
                                    throw fault;
                                }
                            }
                        },
                        new Answered()))
                .isSameAs(fault);
    }
}
