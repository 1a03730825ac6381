package org.houserules.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.houserules.Home;

/** A folder with the files of a test, beside the invented school of the situations. */
record Desk(Path folder) {
    static final String ROLL = Home.FOLDER.resolve("policies/cast/roll.csv").toString();
    static final String CONSENTS =
            Home.FOLDER.resolve("policies/cast/consents.csv").toString();
    static final String SCHOOL =
            Home.FOLDER.resolve("policies/cast/school.yaml").toString();

    /** A post that nothing stands against under the policies that ask for most. */
    static final String CLEAN = """
            account: {platform: facebook, official: true, audience: public, pupils-contribute: false}
            author: {name: Philippa Vantage, position: Class teacher, authorised: {platforms: [facebook], trained: 2026-09-02}}
            purpose: events
            text: Our autumn fair opens its doors on Saturday.
            confirmed: [accurate]
            """;

    String write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    String write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks a post with roll, consents and school. */
    Ran check(String policy, String post, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "check",
                write("post.yaml", post),
                "--policy",
                policy,
                "--roll",
                ROLL,
                "--consents",
                CONSENTS,
                "--school",
                SCHOOL));
        arguments.addAll(List.of(more));
        return Ran.of(arguments.toArray(String[]::new));
    }

    /** A post of these words, clean otherwise. */
    static String saying(String words) {
        return CLEAN.replace("Our autumn fair opens its doors on Saturday.", words);
    }
}
