package org.houserules.consent.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houserules.consent.ASchoolOffice;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.ConsentState.Held;
import org.houserules.consent.Consents.Days;
import org.houserules.consent.OfficeAct;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list with a row for each pupil and a column for each consent. */
class WideListTest {
    private static final String HEAD = "Adno,Forename,Photos on website,Photos - social media,Local press\n";

    private final ASchoolOffice office = new ASchoolOffice(TestHouse.shared(), "Larkfield Primary");

    WideListTest() {
        office.roll("Q01,Ada,Example,3A,no", "Q02,Ben,Sample,3A,no");
    }

    private String upload(String list) {
        return "/consent/import/" + office.upload(ListKind.CONSENTS, list, true);
    }

    private TestBrowser clerk() {
        return office.house.signedIn(office.signInName());
    }

    @ParameterizedTest
    @CsvSource({
        "Photos on website, PHOTO:WEBSITE",
        "Image use: school web site, PHOTO:WEBSITE",
        "Video - social media, VIDEO:SOCIAL_MEDIA",
        "Photograph in local newspaper, PHOTO:PRESS",
        "Name on Facebook, NAME:SOCIAL_MEDIA",
        "First name, ''",
        "Photos, ''",
        "Website, ''",
        "School trips, ''"
    })
    void aHeadingIsGuessedOnlyWhereItSaysWhatAndWhere(String heading, String value) {
        assertThat(AnswerFor.guess(heading).map(AnswerFor::value).orElse("")).isEqualTo(value);
    }

    @Test
    void whereEachAnswerHasARowNoHeadingIsGuessedToBeAConsent() {
        Mapping mapping =
                Mapping.NONE.proposed(ListKind.CONSENTS, List.of("pupil_id", "kind", "answer", "Photos on website"));

        assertThat(mapping.isWide()).isFalse();
    }

    @Test
    void eachCellIsAnAnswerAndABlankOneIsNoAnswerYet() {
        String page = upload(HEAD + "Q01,Ada,Yes,No,yes\nQ02,Ben,,yes,yes\n");
        TestBrowser clerk = clerk();
        assertThat(clerk.open(page + "/columns")
                        .document()
                        .select("#heading-2 option[selected]")
                        .val())
                .isEqualTo("PHOTO:WEBSITE");

        String seen = clerk.send(
                        page + "/columns",
                        page + "/columns",
                        columns("PHOTO:WEBSITE", "PHOTO:SOCIAL_MEDIA", "", "2026-09-01"))
                .text();

        assertThat(seen)
                .contains("Rows 2")
                .contains("New 4")
                .contains("Photos on website: A new answer: given on 1 September 2026");
        office.commit(id(page));
        assertThat(state("Q01", ConsentPurpose.WEBSITE)).isInstanceOf(Held.class);
        assertThat(state("Q01", ConsentPurpose.SOCIAL_MEDIA)).isNotInstanceOf(Held.class);
        assertThat(state("Q02", ConsentPurpose.WEBSITE)).isNotInstanceOf(Held.class);
        assertThat(state("Q02", ConsentPurpose.SOCIAL_MEDIA)).isInstanceOf(Held.class);
        assertThat(state("Q02", ConsentPurpose.PRESS)).isNotInstanceOf(Held.class);
    }

    @Test
    void whatTheColumnsMeanIsKeptForTheNextList() {
        String page = upload(HEAD + "Q01,Ada,Yes,No,yes\n");
        clerk().send(page + "/columns", page + "/columns", columns("PHOTO:WEBSITE", "", "PHOTO:PRESS", ""));

        String next = upload(HEAD + "Q02,Ben,No,No,No\n");

        var document = clerk().open(next + "/columns").document();
        assertThat(document.select("#heading-4 option[selected]").val()).isEqualTo("PHOTO:PRESS");
        assertThat(document.select("#heading-3 option[selected]").val()).isEmpty();
    }

    @Test
    void aYesWithoutADateDoesNotCountUntilSomebodySaysWhenItWasGiven() {
        String page = upload(HEAD + "Q01,Ada,Yes,Yes,Yes\n");
        TestBrowser clerk = clerk();
        String seen = clerk.send(
                        page + "/columns", page + "/columns", columns("PHOTO:WEBSITE", "PHOTO:SOCIAL_MEDIA", "", ""))
                .text();

        assertThat(seen).contains("It was given on no known day");
        office.commit(id(page));
        assertThat(state("Q01", ConsentPurpose.WEBSITE)).isNotInstanceOf(Held.class);
    }

    @Test
    void aDayThatLiesAheadOfTheListIsRefusedAndWhatWasChosenIsKept() {
        String page = upload(HEAD + "Q01,Ada,Yes,Yes,Yes\n");

        var refused = clerk().send(
                        page + "/columns",
                        page + "/columns",
                        columns("PHOTO:WEBSITE", "", "VIDEO:PRESS", "2026-11-21"));

        assertThat(refused.text()).contains("not after the list was exported");
        assertThat(refused.document().select("#heading-4 option[selected]").val())
                .isEqualTo("VIDEO:PRESS");
    }

    @Test
    void aListIsEitherWideOrLong() {
        String page = upload(HEAD + "Q01,Ada,Yes,Yes,Yes\n");

        assertThat(clerk().send(page + "/columns", page + "/columns", columns("PHOTO:WEBSITE", "KIND", "ANSWER", ""))
                        .text())
                .contains("Either each consent has a column of its own");
        assertThat(clerk().send(page + "/columns", page + "/columns", columns("PHOTO:WEBSITE", "PHOTO:WEBSITE", "", ""))
                        .text())
                .contains("Two headings are 'a photograph, website'");
    }

    @Test
    void whatIsWrongWithARowIsSaidOnceAndAnUnknownWordWithItsHeading() {
        String page = upload(HEAD + "Q99,Zed,Yes,Yes,Yes\nQ01,Ada,Perhaps,Yes,Yes\n");
        clerk().send(page + "/columns", page + "/columns", columns("PHOTO:WEBSITE", "PHOTO:SOCIAL_MEDIA", "", ""));

        var notes = office.preview(id(page)).notes();

        assertThat(notes).filteredOn(RowNote::isError).extracting(RowNote::line).containsExactly(2, 3);
        assertThat(notes)
                .filteredOn(RowNote::isError)
                .last()
                .satisfies(note ->
                        assertThat(note.what()).isEqualTo("'Photos on website' is 'Perhaps', which is not known here"));
    }

    @Test
    void whatTheOfficeWasToldOutranksAWideListAsWell() {
        office.told("Q01", OfficeAct.WITHDRAWAL);
        String page = upload(HEAD + "Q01,Ada,Yes,Yes,Yes\n");
        TestBrowser clerk = clerk();

        String seen = clerk.send(
                        page + "/columns",
                        page + "/columns",
                        columns("PHOTO:WEBSITE", "PHOTO:SOCIAL_MEDIA", "PHOTO:PRESS", "2026-09-01"))
                .text();

        assertThat(seen).contains("The list says yes, the office was told no");
        office.commit(id(page));
        assertThat(state("Q01", ConsentPurpose.WEBSITE)).isNotInstanceOf(Held.class);
    }

    private static long id(String page) {
        return Long.parseLong(page.replaceAll("\\D", ""));
    }

    private Object state(String pupil, ConsentPurpose purpose) {
        return office.now()
                .consents()
                .on(Days.of(ASchoolOffice.TODAY, ASchoolOffice.TODAY), pupil, ConsentKind.PHOTO, purpose);
    }

    private static String[] columns(String third, String fourth, String fifth, String day) {
        return new String[] {
            "heading-0",
            "PUPIL",
            "heading-1",
            "",
            "heading-2",
            third,
            "heading-3",
            fourth,
            "heading-4",
            fifth,
            "undated-as",
            day
        };
    }
}
