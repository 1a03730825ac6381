package org.houserules.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.accounts.ConnectAccount.Checked;
import org.houserules.accounts.Connections.Way;
import org.houserules.accounts.OfficialAccount.Connection;
import org.houserules.files.Keys;
import org.houserules.files.Sealed;
import org.houserules.platforms.Patience;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Reach;
import org.houserules.platforms.Readership;
import org.houserules.platforms.WordPress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTheConnectionTest {
    private static final String EDITOR = """
            {"id":7,"name":"News desk","capabilities":{"edit_posts":true,"upload_files":true,"publish_posts":true,
             "edit_published_posts":true,"delete_posts":true,"delete_published_posts":true%s}}
            """;

    private final WordPress wordPress = new WordPress(Reach.alsoTo("127.0.0.1"), Patience.usual());

    private final HttpServer site;
    private final Connections connections;

    CheckTheConnectionTest(@TempDir Path folder) throws IOException {
        site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        connections = new Connections(new Sealed(Keys.open(folder.resolve("keys"), false)), wordPress);
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
        wordPress.close();
    }

    private void answers(int status, String body) {
        site.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private OfficialAccount account(long id, byte[] sealed) {
        String address = "http://127.0.0.1:" + site.getAddress().getPort();
        return new OfficialAccount(
                id,
                1,
                "School news",
                Platform.WEBSITE,
                Readership.PUBLIC,
                false,
                "https://www.willowbrook.example",
                LocalDate.of(2026, 9, 1),
                Optional.empty(),
                Optional.of(new Connection(address, "editor", sealed)));
    }

    private Checked check() {
        OfficialAccount account = account(3, connections.seal(3, "abcd EFGH"));
        return ConnectAccount.check(connections.to(account));
    }

    @Test
    void aConnectionThatCanDoAllIsFine() {
        answers(200, EDITOR.formatted(""));

        assertThat(check()).isEqualTo(new Checked(true, "The connection works. The website knows us as News desk."));
    }

    @Test
    void anAdministratorIsFineButTold() {
        answers(200, EDITOR.formatted(",\"manage_options\":true"));

        assertThat(check().fine()).isTrue();
        assertThat(check().words()).contains("an editor is safer");
    }

    @Test
    void missingRightsAreNamed() {
        answers(200, "{\"id\":7,\"name\":\"News desk\",\"capabilities\":{\"edit_posts\":true}}");

        assertThat(check().fine()).isFalse();
        assertThat(check().words()).contains("upload pictures, publish posts, delete published posts");
    }

    @Test
    void aWrongPasswordIsToldInPlainWords() {
        answers(401, "{}");

        assertThat(check().words()).contains("does not accept our user name and Application Password");
    }

    @Test
    void garbageIsNotTakenForAnAnswer() {
        answers(200, "<html>");

        assertThat(check()).isEqualTo(new Checked(false, "The website gives an answer that we do not understand."));
    }

    @Test
    void aPasswordSealedForAnotherAccountDoesNotOpen() {
        OfficialAccount other = account(4, connections.seal(3, "abcd EFGH"));

        assertThat(connections.to(other)).isInstanceOf(Way.Shut.class);
        assertThat(ConnectAccount.check(connections.to(other)).words()).contains("Enter the connection again");
    }
}
