package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "a: 1\\n\\tb: 2                        ¦ 2 ¦ A tab stands where spaces should",
                "a:\\n\\t- b                           ¦ 2 ¦ A tab stands where spaces should",
                "a: 1\\nb: \"open\\nc: 2\\n            ¦ 2 ¦ A quotation mark opens here and is not closed",
                "a: 1\\nb: 'open\\nc: 2\\n             ¦ 2 ¦ A quotation mark opens here and is not closed",
                "a: 'it's'\\nb: 2\\n                   ¦ 1 ¦ Something follows a closing quotation mark",
                "a: \"x\" y\\nb: 2\\n                  ¦ 1 ¦ Something follows a closing quotation mark",
                "a: 1\\nb: \"c:\\dir\"                 ¦ 2 ¦ A backslash stands inside double quotes",
                "a: 1\\nb: [1, 2\\nc: 3\\n             ¦ 2 ¦ A bracket [ opens here and is not closed, or a comma is missing",
                "a: 1\\nb: {c: 1\\nd: 3\\n             ¦ 2 ¦ A bracket { opens here and is not closed, or a comma is missing",
                "a: 1\\nb: [1, 2]]\\n                  ¦ 2 ¦ A bracket or comma stands where none can",
                "a: one: two\\n                        ¦ 1 ¦ A colon stands where none can",
                "a: 1\\n  b: 2\\n                      ¦ 2 ¦ A colon stands where none can",
                "a: 1\\nb:2\\nc: 3\\n                  ¦ 2 ¦ A line has no key, or no space after its colon",
                "a: 1\\nb\\nc: 3\\n                    ¦ 2 ¦ A line has no key, or no space after its colon",
                "a: 1\\nb: @home\\n                    ¦ 2 ¦ A value begins with a sign that has a meaning of its own",
                "a: 1\\nb: `x`\\n                     ¦ 2 ¦ A value begins with a sign that has a meaning of its own",
                "a: 1\\nb: *\\n                        ¦ 2 ¦ A value begins with '*' or '&', which have a meaning of their own",
                "a: 1\\nb: |x\\n  c\\n                 ¦ 2 ¦ The text after | or > is not as it should be",
                "a:\\n  b: 1\\n c: 2\\n                ¦ 3 ¦ The indentation does not fit the lines before, or a space after a colon is missing",
                "a:\\n  - b\\n - c\\n                  ¦ 3 ¦ The indentation does not fit the lines before, or a space after a colon is missing",
                "a: 1\\n- b\\n                         ¦ 2 ¦ The indentation does not fit the lines before, or a space after a colon is missing",
                "a: 1\\n%x\\nb: 1\\n                   ¦ 2 ¦ A line begins with '%'",
                "%YAML 3.0\\n---\\na: 1\\n             ¦ 1 ¦ A line begins with '%'",
                "a: b\\n- c: - d\\n                    ¦ 2 ¦ The indentation does not fit the lines before, or a space after a colon is missing",
                "a: - d\\n                             ¦ 1 ¦ A list item begins where none can",
                "? a\\n: [\\n                          ¦ 2 ¦ A bracket opens here and is not closed",
                "a: 1\\nb: ,c\\n                       ¦ 2 ¦ A bracket or comma stands where none can",
                "a: 1\\n...\\nb: 2\\n                  ¦ 3 ¦ A second document begins here",
                "a: 1\\nb: [1,\\n 2,\\n\\n           ¦ 2 ¦ A bracket opens here and is not closed",
                "a: 1\\nb: {c: {d: 1},\\n e: [\\n\\n   ¦ 3 ¦ A bracket opens here and is not closed",
                "a: 1\\n: 2\\n                         ¦ 2 ¦ The indentation does not fit the lines before, or a space after a colon is missing",
                "a: 1\\nb: \"\\u                          ¦ 2 ¦ What follows here cannot be understood",
                "a: 1\\nb: \"\\UFFFFFFFF\"                 ¦ 2 ¦ What follows here cannot be understood",
                "a: 1\\nb: !<x y\\n                    ¦ 2 ¦ A value begins with '!', which asks for a special type",
            })
    void whatTheParserComplainsOfIsToldInPlainWords(String text, int line, String what) {
        String yaml = text.replace("\\n", "\n").replace("\\t", "\t");

        Unusable unusable = catchThrowableOfType(
                Unusable.class, () -> YamlFile.parse("post.yaml", yaml, Path.of(""), new Faults()));

        assertThat(unusable).as(yaml).isNotNull();
        assertThat(unusable.faults().getLast().what()).isEqualTo(what);
        assertThat(unusable.faults().getLast().line()).isEqualTo(line);
    }
}
