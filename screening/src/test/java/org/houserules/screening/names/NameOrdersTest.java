package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names of Britain's many families are written, and how people disguise them. */
class NameOrdersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            # given | family > text > words FORM
            Siân|ap Rhys         > Well done Sian Rhys            > Sian Rhys FULL
            Siân|ap Rhys         > well done siân ap rhys         > siân ap rhys FULL
            Gwilym|Owain         > Gwilym ap Owain sang           > Gwilym ap Owain FULL
            Nia|Gwilym           > Nia ferch Gwilym sang          > Nia ferch Gwilym FULL
            Llŷr|Ffrancon        > llyr ffrancon sang             > llyr ffrancon FULL
            Zofia|Kowalska       > Zosia Kowalski came            > Zosia Kowalski FULL
            Zofia|Kowalska       > Zosię Kowalską oklaskiwano     > Zosię Kowalską FULL typo
            Jan|Zieliński        > Janek Zielinska came           > Janek Zielinska FULL
            Simran Kaur|Gill     > Simran Gill ran                > Simran Gill FULL
            Simran|Gill          > Simran Kaur Gill ran           > Simran Kaur Gill FULL
            Arjun|Bains          > arjun singh bains ran          > arjun singh bains FULL
            Muhammad Ibrahim|Khan > Ibrahim Khan scored           > Ibrahim Khan FULL
            Muhammad Ibrahim|Khan > Khan Ibrahim scored           > Khan Ibrahim FULL
            Muhammad Ibrahim|Khan > Ibrahim scored                > Ibrahim GIVEN
            Muhammad|Qasimov     > Mohammed Qasimov scored        > Mohammed Qasimov FULL
            Mohammed|Qasimov     > well done Mo Qasimov           > Mo Qasimov FULL
            Oluwatobiloba|Akinde > Tobi Akinde danced             > Tobi Akinde FULL
            Oluwatobiloba|Akinde > Tobiloba danced                > Tobiloba GIVEN
            Chukwuemeka|Obiora   > Obiora Emeka danced            > Obiora Emeka FULL
            Kwame Daniel|Ansah   > Daniel Ansah danced            > Daniel Ansah FULL
            Kwabena|Ansah        > Kobina Ansah danced            > Kobina Ansah FULL
            Wei|Zhang            > Zhang Wei danced               > Zhang Wei FULL
            Aoife|O'Wobble       > Aoife O Wobble ran             > Aoife O Wobble FULL
            Aoife|Obrannigan     > Aoife O'Brannigan ran          > Aoife O'Brannigan FULL
            Fionn|McWibble       > Fionn Mac Wibble ran           > Fionn Mac Wibble FULL
            Fionn|Macwibble      > fionn mcwibble ran             > fionn mcwibble FULL
            Fionn|MacWibble      > Fionn Mc Wibble ran            > Fionn Mc Wibble FULL
            Benjamin|Wobbleton   > Benj Wobbleton ran             > Benj Wobbleton FULL
            Christian|Wobbleton  > Chrissy Wobbleton ran          > Chrissy Wobbleton FULL
            Samuel|Gruffle       > S a m  G r u f f l e ran       > S a m  G r u f f l e FULL
            Samuel|Gruffle       > I saw s a m g r u f f l e      > s a m g r u f f l e FULL
            Samuel|Gruffle       > S.a.m G.r.u.f.f.l.e ran        > S.a.m G.r.u.f.f.l.e FULL
            Samuel|Gruffle       > s-a-m g-r-u-f-f-l-e            > s-a-m g-r-u-f-f-l-e FULL
            Samuel|Gruffle       > s. gruffle stole it            > s. gruffle INITIAL_AND_FAMILY
            Samuel|Gruffle       > s gruffle smells               > s gruffle INITIAL_AND_FAMILY
            Olivia|Gruffle       > O l i v i a ran                > O l i v i a GIVEN
            Samuel|Gruffle       > S4mu3l Gruffl3 ran             > S4mu3l Gruffl3 FULL
            Samuel|Gruffle       > $@m Gruff1e ran                > $@m Gruff1e FULL
            Olivia|Gruffle       > thanks 0l1v14                  > 0l1v14 GIVEN
            Amelia|Wobbleton     > Amelai Wobleton ran            > Amelai Wobleton FULL typo
            Amelia|Wobbleton     > Amelia Woblleten ran           > Amelia Woblleten FULL typo
            Amelia|Wobbleton     > Wobleton, Amelai ran           > Wobleton, Amelai FULL typo
            Amelia|Wobbleton     > mAelia Wobbletno ran           > mAelia Wobbletno FULL typo
            Samuel|Gruffle       > Well done S. Gruffle           > S. Gruffle INITIAL_AND_FAMILY
            Samuel|Gruffle       > Well done SG!                  > SG INITIALS
            Samuel|Gruffle       > S.G. in Year 4 won             > S.G INITIALS
            Samuel|Gruffle       > Sam G. won                     > Sam G GIVEN_AND_INITIAL
            Inês|de Wobble       > I. de Wobble won               > I. de Wobble INITIAL_AND_FAMILY
            Jiahui|Zhang         > Jia Hui Zhang danced           > Jia Hui Zhang FULL
            Jiahui|Zhang         > Jia-Hui Zhang danced           > Jia-Hui Zhang FULL
            Jiahui|Zhang         > jia hui zhang danced           > jia hui zhang FULL
            Annemarie|Gruffle    > Anne Marie Gruffle ran         > Anne Marie Gruffle FULL
            Maryjane|Gruffle     > mary-jane gruffle ran          > mary-jane gruffle FULL
            Samuel|Gruffle       > samuelgruffle2012 on insta     > samuelgruffle FULL
            Samuel|Gruffle       > samuel.gruffle07@post.example  > samuel.gruffle FULL
            Samuel|Gruffle       > samuel_gruffle07               > samuel_gruffle FULL
            Amelia|Gruffle       > A. R. Gruffle ran              > A. R. Gruffle INITIAL_AND_FAMILY
            Amelia|Gruffle       > A.R. Gruffle ran               > A.R. Gruffle INITIAL_AND_FAMILY
            Harpreet Singh|Gruffle > H S Gruffle ran              > H S Gruffle INITIAL_AND_FAMILY
            Harpreet Singh|Gruffle > h s gruffle smells           > h s gruffle INITIAL_AND_FAMILY
            Harpreet Singh|Gruffle > Singh Harpreet ran           > Singh Harpreet GIVEN
            Amelia|Gruffle       > Late: Gruffle, A.              > Gruffle, A INITIAL_AND_FAMILY
            Amelia|Gruffle       > Gruffle, A and others ran      > Gruffle, A INITIAL_AND_FAMILY
            Amelia|Gruffle       > Gruffle, A great day for us    > Gruffle FAMILY
            Eve|Gruffle          > Gruffle, E numbers and all     > Gruffle FAMILY
            Henry|Gruffle        > Goals: Gruffle, H. Wibble      > Gruffle FAMILY
            Henry|Bell           > Late: Bell, H. Wibble, A.      > Bell, H INITIAL_AND_FAMILY
            Thanushan|Sivakumar  > S. Thanushan sang              > S. Thanushan INITIAL_AND_FAMILY
            Priya|Venkataraman   > V Priya sang                   > V Priya INITIAL_AND_FAMILY
            Priya|Venkataraman   > Year 5 v. Priya                > Priya GIVEN
            Muhammad|Iqbal       > Md Iqbal scored                > Md Iqbal FULL
            Oluwatobiloba|Akinde > Oluwatobi Akinde danced        > Oluwatobi Akinde FULL
            Babatunde|Akinde     > Tunde Akinde danced            > Tunde Akinde FULL
            Tunde|Akinde         > Babatunde Akinde danced        > Babatunde Akinde FULL
            Angharad|Llewellyn   > Angharad Llywelyn sang         > Angharad Llywelyn FULL
            Sioned|Rhys          > Sioned Rees sang               > Sioned Rees FULL
            Siân|Prys            > Sian Price sang                > Sian Price FULL
            Yusuf|Chaudhry       > Yusuf Chowdhury sang           > Yusuf Chowdhury FULL
            """)
    void findsTheName(String pupil, String text, String found) {
        assertThat(told(pupil, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Samuel|Gruffle   > The 5am start, and 7am too
            Samuel|Gruffle   > Bring your SG badge
            Patrick|Edwards  > Well done PE team
            Oliver|Gruffle   > O l d letters: a b c d
            Ann|Bell         > The Bell rang, Bell, end of lunch
            Tom|Love         > Love, the school office
            Tom|Day          > World Book Day and Armistice Day
            Tom|Doherty      > A talk by Nan Cash-Doherty
            Tom|Bell         > Thank you Mr Okonjo-Bell
            John|King        > King John sealed Magna Carta
            Amelia|Wobbleton > Mr Wobleton and Mrs Woblleton came
            Amber|Dean       > Mill Lane, Bell Lane and Dear Deer Dene
            Bill|Lane        > Mill Lane is closed
            Ben|Wyn          > World AIDS Day
            Amy|Dobson       > amt dobsen
            Will|Gruffle     > It will rain in the week
            Esme|Martin      > T. Martínez spoke
            Tom|Thomas       > We read Dylan Thomas
            Tomas|King       > She came as Tom as King Herod
            Annemarie|Gruffle > Anne and Marie and Mr Gruffle
            Amelia|Gruffle   > Mr A. R. Gruffle and Mr A.R. Gruffle spoke
            Muhammad|Iqbal   > Our MD spoke
            """)
    void staysQuiet(String pupil, String text) {
        assertThat(told(pupil, text)).isEmpty();
    }

    private static String told(String pupil, String text) {
        int cut = pupil.indexOf('|');
        NameIndex index = NameIndex.of(
                List.of(new KnownName(
                        "P1",
                        pupil.substring(0, cut),
                        pupil.substring(cut + 1),
                        Optional.empty(),
                        List.of(),
                        List.of())),
                List.of());
        return index.find(text).stream()
                .map(mention -> mention.where().in(text) + " " + mention.form() + (mention.typo() ? " typo" : ""))
                .collect(Collectors.joining("; "));
    }
}
