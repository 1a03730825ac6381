package org.houserules.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What a YAML parser complains of, in plain words: the usual cause and how to mend it. */
enum Malformed {
    TAB("(tab)", "A tab stands where spaces should", "Replace tabs at the beginning of a line by spaces"),
    QUOTE("quoted scalar", "A quotation mark opens here and is not closed", "Close it; write an apostrophe inside single quotes twice"),
    ESCAPE("escape", "A backslash stands inside double quotes", "Use single quotes, or write the backslash twice"),
    LIST("flow sequence", "A bracket [ opens here and is not closed, or a comma is missing", "Close it with ], and put commas between its items"),
    MAP("flow mapping", "A bracket { opens here and is not closed, or a comma is missing", "Close it with }, and put commas between its items"),
    COLON("mapping values are not allowed", "A colon stands where none can", "Put the value in quotes if it holds a colon; otherwise check the indentation"),
    NO_COLON("could not find expected ':'", "A line has no key, or no space after its colon", "Write 'key: value', with a space after the colon"),
    SYMBOL("cannot start any token", "A value begins with a sign that has a meaning of its own", "Put the value in quotes"),
    REFERENCE("while scanning an a", "A value begins with '*' or '&', which have a meaning of their own", "Put the value in quotes"),
    BLOCK("block scalar", "The line after | or > is not as it should be", "Indent every line of the text by the same number of spaces"),
    DIRECTIVE("directive", "A line begins with '%'", "Take the line out, or put the value in quotes"),
    TAG("tag", "A value begins with '!', which asks for a special type", "Take the '!' out, or put the value in quotes"),
    INDENTATION("", "The indentation does not fit the lines before, or a space after a colon is missing", "Begin keys that belong together in the same column; write 'key: value'");

    private final String sign;
    private final String what;
    private final String mend;

    Malformed(String sign, String what, String mend) {
        this.sign = sign;
        this.what = what;
        this.mend = mend;
    }

    /** {@code lastLine} is where reading had come to, for complaints that do not say where. */
    static Unusable fault(Origin origin, YamlEngineException malformed, int lastLine) {
        if (!(malformed instanceof MarkedYamlEngineException marked)) {
            return origin.stop(lastLine, INDENTATION.what, INDENTATION.mend + ".");
        }
        String complaint = (marked.getContext() + " " + marked.getProblem()).toLowerCase(Locale.ROOT);
        Malformed kind = Arrays.stream(values()).filter(k -> complaint.contains(k.sign)).findFirst().orElse(INDENTATION);
        return origin.stop(kind.line(marked).map(mark -> mark.getLine() + 1).orElse(lastLine), kind.what, kind.mend + ".");
    }

    /** What opens and is not closed is told where it opens; all else where the parser stopped. */
    private Optional<Mark> line(MarkedYamlEngineException marked) {
        return switch (this) {
            case QUOTE, LIST, MAP, NO_COLON -> marked.getContextMark().or(marked::getProblemMark);
            default -> marked.getProblemMark().or(marked::getContextMark);
        };
    }
}
