package org.houserules.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** What a YAML parser complains of, in plain words: the usual cause and how to mend it. The first that fits counts. */
enum Malformed {
    TAB("A tab stands where spaces should", "Replace tabs at the beginning of a line by spaces.", "(tab)"),
    ESCAPE("A backslash stands inside double quotes", "Use single quotes, or write the backslash twice.", "escape"),
    QUOTE(
            "A quotation mark opens here and is not closed",
            "Close it; inside single quotes, write an apostrophe twice.",
            "quoted scalar"),
    LIST(
            "A bracket [ opens here and is not closed, or a comma is missing",
            "Close it with ], and put commas between its items.",
            "flow sequence"),
    MAP(
            "A bracket { opens here and is not closed, or a comma is missing",
            "Close it with }, and put commas between its items.",
            "flow mapping"),
    OPEN("A bracket opens here and is not closed", "Close it, or put the value in quotes.", "flow node"),
    STRAY(
            "A bracket or comma stands where none can",
            "Check that each bracket is opened and closed once, or put the value in quotes.",
            "found ']'",
            "found '}'",
            "found ','"),
    COLON(
            "A colon stands where none can",
            "Put the value in quotes if it holds a colon; otherwise check the indentation.",
            "mapping values are not allowed"),
    NO_COLON(
            "A line has no key, or no space after its colon",
            "Write 'key: value', with a space after the colon.",
            "could not find expected ':'"),
    DASH(
            "A list item begins where none can",
            "Begin each item on its own line, with '- ' in the same column.",
            "sequence entries are not allowed"),
    DIRECTIVE("A line begins with '%'", "Take the line out, or put the value in quotes.", "directive"),
    SYMBOL("A value begins with a sign that has a meaning of its own", "Put the value in quotes.", "cannot start any"),
    REFERENCE(
            "A value begins with '*' or '&', which have a meaning of their own",
            "Put the value in quotes.",
            "scanning an alias",
            "scanning an anchor"),
    BLOCK(
            "The text after | or > is not as it should be",
            "Put nothing else in that line, and indent every line of the text by the same number of spaces.",
            "block scalar"),
    DOCUMENT("A second document begins here", "Keep one document in a file.", "<document start>"),
    TAG(
            "A value begins with '!', which asks for a special type",
            "Take the '!' out, or put the value in quotes.",
            "scanning a tag",
            "tag handle"),
    AFTER_QUOTE(
            "Something follows a closing quotation mark",
            "Put the whole value in quotes; inside single quotes, write an apostrophe twice."),
    UNCLEAR(
            "What follows here cannot be understood",
            "Check the quotation marks and the backslashes in them; in single quotes a backslash does no harm."),
    INDENTATION(
            "The indentation does not fit the lines before, or a space after a colon is missing",
            "Begin keys that belong together in the same column, and write 'key: value'.",
            "");

    private final String what;
    private final String mend;
    private final List<String> signs;

    Malformed(String what, String mend, String... signs) {
        this.what = what;
        this.mend = mend;
        this.signs = List.of(signs);
    }

    /** How far reading had come: its line, the one where the last quoted value ended, and that of the open bracket. */
    record Reached(int line, int quote, int bracket) {}

    static Unusable fault(Origin origin, RuntimeException malformed, Reached reached) {
        if (!(malformed instanceof MarkedYamlEngineException marked)) {
            Malformed kind = malformed instanceof YamlVersionException ? DIRECTIVE : UNCLEAR;
            return origin.stop(reached.line, kind.what, kind.mend);
        }
        Malformed kind = kind(marked);
        int line = kind.line(marked, reached);
        Malformed told = kind == INDENTATION && line == reached.quote ? AFTER_QUOTE : kind;
        return origin.stop(line, told.what, told.mend);
    }

    private static Malformed kind(MarkedYamlEngineException marked) {
        String complaint = (marked.getContext() + " " + marked.getProblem()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.signs.stream().anyMatch(complaint::contains))
                .findFirst()
                .orElse(INDENTATION);
    }

    /** What opens and is not closed is told where it opens; all else where the parser stopped. */
    private int line(MarkedYamlEngineException marked, Reached reached) {
        Optional<Mark> mark = switch (this) {
            case OPEN -> Optional.empty();
            case QUOTE, LIST, MAP, NO_COLON -> marked.getContextMark().or(marked::getProblemMark);
            default -> marked.getProblemMark().or(marked::getContextMark);
        };
        return mark.map(m -> m.getLine() + 1).orElse(this == OPEN ? reached.bracket : reached.line);
    }
}
