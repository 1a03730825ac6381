package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.houserules.Home;
import org.houserules.server.FirstSchool;
import org.houserules.server.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that shuts down ends every process at once, the database's among them. */
class StoppedServerTest {
    private static final Pattern ADDRESS = Pattern.compile("(http://localhost:[0-9]+)/set-up\\?key=(\\S+)");

    @TempDir
    private Path data;

    @Test
    void theHeadOfTheTrailIsWrittenWhoeverIsToldToStop() throws IOException, InterruptedException {
        Process server = serve();
        try (BufferedReader said = server.inputReader()) {
            MatchResult found = said.lines()
                    .flatMap(line -> ADDRESS.matcher(line).results())
                    .findFirst()
                    .orElseThrow();
            setUp(new TestBrowser(found.group(1)), found.group(2));
            List<ProcessHandle> all = server.descendants().toList();
            server.destroy();
            all.forEach(ProcessHandle::destroy);

            assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
        }
        assertThat(Files.readAllLines(data.resolve("trail-heads.txt"))).isNotEmpty();
        assertThat(Ran.of("verify-trail", "--data", data.toString()).out()).contains("The trail is whole.");
    }

    private Process serve() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dhouserules.home=" + Home.FOLDER.toAbsolutePath().normalize(),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void setUp(TestBrowser browser, String key) {
        assertThat(FirstSchool.setUp(browser, key, "blue teapot mountain")).isEqualTo("/sign-in");
    }
}
