package org.houserules.accounts.requests.signing.print;

import java.util.List;
import java.util.Optional;

/**
 * A request as it is printed.
 *
 * @param about which version it is, who asked for it and how it stands
 */
public record PrintedForm(
        String title, String school, String name, List<String> about, List<Part> parts, List<Box> boxes) {
    /** A part of the form. */
    public record Part(String title, List<Line> lines) {}

    /** @param table rows of cells, the heading first, instead of an answer in words */
    public record Line(String question, String answer, List<List<String>> table) {}

    /**
     * Where somebody signs.
     *
     * @param role in the school's words
     * @param says what is signed, in the first person
     * @param given by whom and when; absent where it is still to be signed, by pen
     * @param notes such as that the box is added
     */
    public record Box(String role, String says, Optional<Given> given, List<String> notes, boolean voided) {}

    /**
     * @param shortDigest of what was signed
     * @param written what was stated, advised or said with it, each after what it is
     */
    public record Given(
            String name, Optional<String> actingFor, String on, String shortDigest, List<Written> written) {}

    public record Written(String what, String words) {}
}
