package org.houserules.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.houserules.health.documents.DocxFile;

/** Documents of invented schools. */
public final class Documents {
    private Documents() {}

    /** With numbers, points, letters and dates. */
    public static byte[] thornburyVale() {
        return read("thornbury-vale.txt");
    }

    /** Without a number, and without a word on who approves. */
    public static byte[] marlpit() {
        return read("school-without-chain.txt");
    }

    /** Without a number, in a college's own turns of phrase. */
    public static byte[] oakmere() {
        return read("oakmere.txt");
    }

    /** Short, and in Word. */
    public static byte[] inWord() {
        return DocxFile.empty()
                .heading("Social Media Policy")
                .paragraph("Fernhollow Primary School")
                .paragraph("Agreed on 3 September 2026")
                .heading("Posting for the school")
                .item(1, 0, "Every post must be approved by the Headteacher before it is published on social media.")
                .item(1, 0, "No account may be opened for the school without the permission of the Headteacher.")
                .item(1, 0, "Pupils are called by their first names only where they are shown in a photograph.")
                .item(1, 0, "Staff must not tag pupils in any picture.")
                .heading("Your own social media")
                .item(1, 0, "Staff must not accept friend requests from pupils on social media.")
                .item(1, 0, "Think before you post. What is online stays online.")
                .bytes();
    }

    public static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
