package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.houserules.screening.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffNamesTest {
    private static final StaffNames STAFF = StaffNames.of(List.of(
            "Philippa Vantage", "Mr Desmond Larkrise", "Dr van der Wobble", "Mrs Cook", "Miss Field", "Mr Day", ""));

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Philippa Vantage teaches music  > Philippa Vantage
            philippa vantage's class        > philippa vantage
            Pippa Vantage is lovely         > Pippa Vantage
            Vantage, Philippa               > Vantage, Philippa
            P h i l i p p a  V a n t a g e  > P h i l i p p a  V a n t a g e
            Philipa Vantge is rubbish       > Philipa Vantge
            Ms Vantage teaches music        > Ms Vantage
            Mr. D. Larkrise and Ms Vantage  > Mr. D. Larkrise|Ms Vantage
            mr larkrise is rubbish          > mr larkrise
            Dr van der Wobble spoke         > Dr van der Wobble
            P. Vantage                      > P. Vantage
            Mrs Cook baked                  > Mrs Cook
            Miss Field is lovely            > Miss Field
            miss field is lovely            > miss field
            I hate miss field               > miss field
            MISS FIELD IS MEAN              > MISS FIELD
            mr day is mean                  > mr day
            Mrs A Vantage sang              > Mrs A Vantage
            Coach Day trains us             > Coach Day
            Mr Larkrsie is rude             > Mr Larkrsie
            mrs larkris is rude             > mrs larkris
            """)
    void findsGrownUps(String text, String names) {
        assertThat(marked(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Philippa ran",
                "The cook baked",
                "Mrs Hartley sang",
                "A fine vantage point",
                "We will miss field trips",
                "we will miss field trips",
                "Don't miss day two!",
                "don't miss the day",
                "DON'T MISS FIELD DAY",
                "Never miss cook club",
                "Children miss day to day contact",
                "head cook needed",
                "Head Cook needed",
                "coach day is on friday",
                "Captain Cook sailed",
                "Happy Father's Day",
                "my sister's first day",
                "Mrs Cock sang",
                "Mr Larkspurs sang",
                ""
            })
    void leavesOthersAlone(String text) {
        assertThat(marked(text)).isEmpty();
    }

    @Property(tries = 300)
    void marksLieInsideAnyText(@ForAll String text) {
        assertThat(STAFF.in(text, Tokens.of(text)))
                .allSatisfy(span -> assertThat(span.to()).isLessThanOrEqualTo(text.length()));
    }

    private static String marked(String text) {
        return STAFF.in(text, Tokens.of(text)).stream()
                .map(span -> span.in(text))
                .collect(Collectors.joining("|"));
    }
}
