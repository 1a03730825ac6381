package org.houserules.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.houserules.database.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {
    @TempDir
    private Path folder;

    @Test
    void eachIsLongAndLikeNoOther() throws IOException {
        Passwords one = Passwords.keptIn(folder.resolve("one"));
        Passwords two = Passwords.keptIn(folder.resolve("two"));

        assertThat(List.of(
                        one.superuser(),
                        one.owner(),
                        one.application(),
                        two.superuser(),
                        two.owner(),
                        two.application()))
                .doesNotHaveDuplicates()
                .allMatch(password -> password.length() == 64);
    }

    @Test
    void theyAreTheSameTheNextTime() throws IOException {
        assertThat(Passwords.keptIn(folder.resolve("kept"))).isEqualTo(Passwords.keptIn(folder.resolve("kept")));
    }

    @Test
    void aFileThatLacksOneIsToldByName() throws IOException {
        Path file = Files.writeString(folder.resolve("cut"), "superuser=a\nowner=b\napplication=\n");

        assertThatThrownBy(() -> Passwords.keptIn(file))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("'application'");
    }

    @Test
    void nonePrintsItself() throws IOException {
        Passwords passwords = Passwords.keptIn(folder.resolve("kept"));
        DatabaseAddress address = new DatabaseAddress("jdbc:invented", "somebody", passwords.owner());

        assertThat(passwords.toString() + address)
                .contains("somebody")
                .doesNotContain(passwords.superuser(), passwords.owner(), passwords.application());
    }
}
