package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** More at once than is taken: a page that says what and how to mend it, also while the browser still sends. */
class TooBigTest {
    private static final long TOO_MUCH = 131L * 1024 * 1024;
    private static final int SENT_AT_LEAST = 8 * 1024 * 1024;

    private static final String BEGUN = """
            --B\r
            Content-Disposition: form-data; name="_csrf"\r
            \r
            token\r
            --B\r
            Content-Disposition: form-data; name="title"\r
            \r
            Sports day & more\r
            --B\r
            Content-Disposition: form-data; name="text"\r
            \r
            Well done,\r
            everybody – <b>all</b>!\r
            --B\r
            Content-Disposition: form-data; name="files"; filename="text"\r
            Content-Type: image/jpeg\r
            \r
            """;

    private final URI house = URI.create(TestHouse.shared().address());

    /** Sends some megabytes before it listens, as browsers do. */
    private String posted(String path) throws IOException {
        try (Socket line = new Socket(house.getHost(), house.getPort())) {
            OutputStream out = line.getOutputStream();
            String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: multipart/form-data; boundary=B\r\nContent-Length: " + TOO_MUCH + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(BEGUN.getBytes(StandardCharsets.UTF_8));
            byte[] some = new byte[64 * 1024];
            for (int sent = 0; sent < SENT_AT_LEAST; sent += some.length) {
                out.write(some);
            }
            out.flush();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            return in.lines().takeWhile(said -> !said.contains("</main>")).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void thePageSaysWhatWasTooMuchAndWhereTheDraftIs() throws IOException {
        assertThat(posted("/posts/7/edit"))
                .startsWith("HTTP/1.1 413")
                .contains("That was too much at once", "Files may have up to 130 MB together")
                .contains("This is what you had typed", "Sports day &amp; more")
                .contains("everybody – &lt;b&gt;all&lt;/b&gt;!")
                .doesNotContain("token<")
                .contains("href=\"/posts/7/edit\"");
    }

    @Test
    void elsewhereNoDraftIsNamed() throws IOException {
        assertThat(posted("/consent/import"))
                .startsWith("HTTP/1.1 413")
                .contains("That was too much at once")
                .doesNotContain("Open the draft", "Sports day");
    }
}
