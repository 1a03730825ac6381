package org.houserules.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.requests.RequestStage.begin;
import static org.houserules.accounts.requests.RequestStage.type;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyPupilsTest {
    private static Answers answers(String unlisted, ReaderKind... audience) {
        Map<Question, String> given = new EnumMap<>(Question.class);
        given.put(Question.UNLISTED, unlisted);
        given.put(
                Question.AUDIENCE,
                Readers.write(Stream.of(audience)
                        .map(kind -> new Readers(kind, Optional.empty(), Optional.empty(), "", ""))
                        .toList()));
        return new Answers(given);
    }

    @ParameterizedTest
    @CsvSource({
        "FAMILIES, families of our pupils",
        "PUBLIC, the public",
        "OTHER_SCHOOLS, pupils of other schools",
        "ORGANISATIONS, other organisations",
        "OTHERS, others"
    })
    void whatOthersReadIsNotOnlyForPupils(ReaderKind kind, String called) {
        assertThat(OnlyPupils.contradicted(answers("yes", ReaderKind.PUPILS, kind)))
                .hasValueSatisfying(what -> assertThat(what).contains(called));
        assertThat(OnlyPupils.contradicted(answers("no", ReaderKind.PUPILS, kind)))
                .isEmpty();
    }

    @Test
    void pupilsWithTheirTeachersAreOnlyPupils() {
        assertThat(OnlyPupils.contradicted(answers("yes", ReaderKind.PUPILS, ReaderKind.STAFF)))
                .isEmpty();
    }

    @Test
    void whatNoPupilReadsIsNotForPupilsOnly() {
        assertThat(OnlyPupils.contradicted(answers("yes", ReaderKind.STAFF)))
                .hasValueSatisfying(what -> assertThat(what).contains("pupils are not among those"));
        assertThat(OnlyPupils.contradicted(answers("yes"))).isEmpty();
    }

    @Test
    void theContradictionStopsSendingAndStandsBesideTheQuestions() {
        RequestStage stage = new RequestStage("hutton-rudby");
        TestBrowser avery = stage.as("Avery Demo");
        String request = begin(avery);
        type(avery, request + "/readers", "audience-public", "yes", "audience-pupils", "yes");
        type(avery, request + "/look", "unlisted", "yes");

        Page check = avery.open(request + "/check");
        String what = "It is said that only pupils use it, and that it is for others as well: the public.";
        assertThat(check.document().select(".findings .stop h3").eachText()).contains(what);
        assertThat(avery.open(request + "/look")
                        .document()
                        .select("#unlisted-against")
                        .text())
                .isEqualTo(what);
        assertThat(avery.open(request + "/readers")
                        .document()
                        .select("#audience-against")
                        .text())
                .isEqualTo(what);
        assertThat(avery.send("/work", request + "/send").text()).contains(what);
        assertThat(stage.stored(request).state()).isEqualTo(Request.State.DRAFT);
    }

    @Test
    void asManyThingsAreCountedAsAreListed() {
        RequestStage stage = new RequestStage("stockham");
        TestBrowser avery = stage.as("Avery Demo");
        String request = begin(avery);

        List<String> listed = avery.open(request + "/check")
                .document()
                .select(".findings > .stop h3")
                .eachText();

        assertThat(avery.open(request).text()).contains(listed.size() + " things have to be mended");
    }
}
