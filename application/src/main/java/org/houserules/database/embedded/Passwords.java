package org.houserules.database.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/** The passwords of the three roles, made at random at the first start and kept in a file beside the database. */
record Passwords(String superuser, String owner, String application) {
    private static final int BYTES = 32;

    static Passwords random() {
        SecureRandom random = new SecureRandom();
        return new Passwords(one(random), one(random), one(random));
    }

    static Passwords keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            Folders.writeSecret(file, random().text());
        }
        Properties kept = new Properties();
        kept.load(new StringReader(Files.readString(file)));
        return new Passwords(of(kept, "superuser", file), of(kept, "owner", file), of(kept, "application", file));
    }

    @Override
    public String toString() {
        return "Passwords[not shown]";
    }

    private String text() {
        return """
                superuser=%s
                owner=%s
                application=%s
                """.formatted(superuser, owner, application);
    }

    private static String of(Properties kept, String role, Path file) {
        return Optional.ofNullable(kept.getProperty(role))
                .filter(password -> !password.isBlank())
                .orElseThrow(() -> new EmbeddedPostgresFailed("The file " + file + " lacks the password of '" + role
                        + "'. Put the file back from a backup: without it the database cannot be opened."));
    }

    private static String one(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
