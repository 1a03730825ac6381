package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.houserules.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    private static final List<String> POLICIES = Home.SHIPPED;
    private static final String HUTTON = "hutton-rudby";
    private static final String REFUSED = Desk.saying("Well done Anouk O'Wobble.");

    @TempDir
    private Path folder = Path.of("");

    private Desk desk() {
        return new Desk(folder);
    }

    private static JsonNode finding(JsonNode verdict, String control) {
        return StreamSupport.stream(verdict.get("findings").spliterator(), false)
                .filter(finding -> finding.get("control").asString().equals(control))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of " + control + " in " + verdict));
    }

    @Test
    void aCleanPostGoesToItsApproverAndExitsWithNought() {
        Ran ran = desk().check(HUTTON, Desk.CLEAN, "--json");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().get("findings")).isEmpty();
        assertThat(ran.json().get("verdict").asString()).isEqualTo("approve");
        assertThat(ran.json().get("approval").get("chain").toString()).isEqualTo("[\"authorised-author\"]");
        assertThat(ran.exit()).isEqualTo(0);
    }

    @Test
    void whatStandsAgainstAPostExitsWithOneAndLeavesStderrEmpty() {
        Ran ran = desk().check(HUTTON, REFUSED, "--json");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().get("verdict").asString()).isEqualTo("stop");
    }

    @Test
    void whatSomebodyMustConfirmExitsWithOne() {
        Ran ran = desk().check(HUTTON, Desk.CLEAN.replace("confirmed: [accurate]\n", ""), "--json");

        assertThat(ran.json().get("verdict").asString()).isEqualTo("confirm");
        JsonNode accuracy = finding(ran.json(), "accuracy");
        assertThat(accuracy.get("result").asString()).isEqualTo("cannot-tell");
        assertThat(accuracy.get("effect").asString()).isEqualTo("confirm");
        assertThat(accuracy.get("confirm").toString()).isEqualTo("{\"token\":\"accurate\",\"by\":\"author\"}");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void aVerdictNamesItsFormatAndThePolicyWithItsVersion() {
        JsonNode verdict = desk().check("north-star", Desk.CLEAN, "--json").json();

        assertThat(verdict.get("format").asInt()).isEqualTo(1);
        assertThat(verdict.get("policy").toString()).isEqualTo("{\"id\":\"north-star\",\"version\":\"2024-06\"}");
        assertThat(verdict.propertyNames()).contains("format", "verdict", "policy", "findings", "approval");
    }

    @Test
    void aFindingOfAClauseCarriesRefWordsEvidenceAndMend() {
        Ran ran = desk().check(HUTTON, Desk.CLEAN.replace("official: true", "official: false"), "--json");
        JsonNode finding = finding(ran.json(), "approved-account-only");

        assertThat(finding.get("result").asString()).isEqualTo("breached");
        assertThat(finding.get("effect").asString()).isEqualTo("stop");
        assertThat(finding.get("clause").get("ref").asString()).isNotBlank();
        assertThat(finding.get("clause").get("says").asString()).isNotBlank();
        assertThat(finding.has("floor")).isFalse();
        assertThat(finding.has("confirm")).isFalse();
        assertThat(finding.get("what").asString()).isNotBlank();
        assertThat(finding.get("where").get("in").asString()).isEqualTo("account");
        assertThat(finding.get("mend").asString()).isNotBlank();
    }

    @Test
    void aFindingOfTheFloorCarriesRuleAndSourceInsteadOfAClause() {
        JsonNode finding = finding(desk().check(HUTTON, REFUSED, "--json").json(), "name-consent");

        assertThat(finding.has("clause")).isFalse();
        assertThat(finding.get("floor").get("rule").asString()).isEqualTo("refused-consent");
        assertThat(finding.get("floor").get("source").asString()).isNotBlank();
    }

    @Test
    void offsetsAreUtf16UnitsAndTheEndIsExclusive() {
        JsonNode where = finding(
                        desk().check(HUTTON, Desk.saying("🎉 Well done Anouk O'Wobble."), "--json")
                                .json(),
                        "name-consent")
                .get("where");

        assertThat(where.toString()).isEqualTo("{\"in\":\"text\",\"from\":13,\"to\":27}");
    }

    @Test
    void whatIsMetIsShownOnlyWhenAskedFor() {
        JsonNode usual = desk().check(HUTTON, Desk.CLEAN, "--json").json();
        JsonNode all = desk().check(HUTTON, Desk.CLEAN, "--json", "--all").json();

        assertThat(usual.get("findings")).isEmpty();
        assertThat(all.get("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.get("result").asString()).isEqualTo("met");
            assertThat(finding.has("mend")).isFalse();
        });
        assertThat(all.get("verdict")).isEqualTo(usual.get("verdict"));
    }

    @Test
    void severalPostsMakeAnArrayInTheirOrder() {
        String clean = desk().write("clean.yaml", Desk.CLEAN);
        String refused = desk().write("refused.yaml", REFUSED);

        Ran ran = Ran.of(
                "check",
                refused,
                clean,
                refused,
                "--policy",
                HUTTON,
                "--roll",
                Desk.ROLL,
                "--consents",
                Desk.CONSENTS,
                "--json");

        assertThat(ran.json().isArray()).isTrue();
        assertThat(ran.json())
                .extracting(one -> one.get("verdict").asString())
                .containsExactly("stop", "approve", "stop");
        assertThat(ran.json()).extracting(one -> one.get("file").asString()).containsExactly(refused, clean, refused);
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void onePostMakesAnObject() {
        assertThat(desk().check(HUTTON, Desk.CLEAN, "--json").json().isObject()).isTrue();
    }

    @Test
    void plainTextIsForPeople() {
        Ran ran = desk().check(HUTTON, REFUSED);

        assertThat(ran.out())
                .contains("STOP")
                .contains("To do:")
                .contains("Hutton Rudby Primary School")
                .doesNotContain("{");
        assertThat(ran.err()).isEmpty();
        assertThat(desk().check(HUTTON, Desk.CLEAN).out()).contains("APPROVE").contains("a second authorised author");
    }

    @Test
    void theDayOfTheCheckIsTodayUnlessAnotherIsGiven() {
        String named = Desk.saying("Well done Hope Marchbanks.");

        assertThat(desk().check("heathcoat", named, "--json")
                        .json()
                        .get("findings")
                        .toString())
                .isEqualTo(desk().check("heathcoat", named, "--json", "--on", Ran.TODAY)
                        .json()
                        .get("findings")
                        .toString());
        assertThat(desk().check("heathcoat", named, "--json", "--on", "2026-11-21")
                        .json()
                        .get("findings")
                        .toString())
                .isNotEqualTo(desk().check("heathcoat", named, "--json")
                        .json()
                        .get("findings")
                        .toString());
    }

    @Test
    void consentIsJudgedOnTheDayThePostGoesOut() {
        String named = Desk.saying("Well done Hope Marchbanks.");

        assertThat(desk().check("heathcoat", named + "goes-out: 2026-11-21\n", "--json")
                        .json()
                        .get("findings")
                        .toString())
                .isEqualTo(desk().check("heathcoat", named, "--json", "--on", "2026-11-21")
                        .json()
                        .get("findings")
                        .toString());
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void everyShippedPolicyIsReadByItsIdItsFolderAndItsFile(String id) {
        JsonNode byId = desk().check(id, Desk.CLEAN, "--json").json();

        assertThat(byId.get("policy").get("id").asString()).isEqualTo(id);
        assertThat(desk().check(Home.policy(id).toString(), Desk.CLEAN, "--json")
                        .json())
                .isEqualTo(byId);
        assertThat(desk().check(Home.policy(id).resolve("policy.yaml").toString(), Desk.CLEAN, "--json")
                        .json())
                .isEqualTo(byId);
    }

    @Test
    void aPupilWhoMustNotBeIdentifiedReadsLikeARefusedConsent() {
        Ran hidden = desk().check(HUTTON, Desk.saying("Well done Ignatius Bellweather."), "--json", "--all");
        Ran refused = desk().check(HUTTON, REFUSED, "--json", "--all");

        assertThat(hidden.out()).doesNotContain("identif").doesNotContain("do-not");
        assertThat(plain(hidden, "Iggy Bellweather (P0009)")).isEqualTo(plain(refused, "Anouk O'Wobble (P0003)"));
        assertThat(hidden.exit()).isEqualTo(1);
    }

    /** What is found, without what tells the two pupils apart. */
    private static String plain(Ran ran, String pupil) {
        return ran.json().get("findings").toString().replace(pupil, "a pupil").replaceAll("\"(from|to)\":\\d+", "");
    }
}
