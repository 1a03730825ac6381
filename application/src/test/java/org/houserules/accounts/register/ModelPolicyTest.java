package org.houserules.accounts.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.houserules.Home;
import org.houserules.health.HealthCheck;
import org.houserules.health.HealthReport;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.PublicPaths;
import org.houserules.policy.Adoptions;
import org.houserules.policy.Clause;
import org.houserules.policy.DocumentDigest;
import org.houserules.policy.Formalities;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.reading.Unusable;
import org.houserules.server.TestHouse;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The policy of our own for schools to begin with: complete, and in order by our own health check. */
class ModelPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final TestHouse HOUSE = TestHouse.start();

    private final TestHouse house = HOUSE;

    @AfterAll
    static void end() {
        HOUSE.close();
    }

    private static Policy<?> model() throws Unusable {
        return PolicyOnTrial.read(Home.policy("model")).posts();
    }

    @Test
    void itBindsEveryControlThatThereIs() throws Unusable {
        assertThat(PolicyOnTrial.read(Home.policy("model")).controlsInForce())
                .containsExactlyInAnyOrderElementsOf(PolicyOnTrial.controls().keys());
    }

    @Test
    void everyFeatureThatCanKeepARecordKeepsOne() throws Unusable {
        Set<String> named = model().clauses().stream()
                .flatMap(clause -> clause.recordedBy().stream())
                .map(feature -> feature.key())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> all = Home.text(
                        Home.FOLDER.resolve("application/src/main/resources/org/houserules/policy/capabilities.yaml"))
                .lines()
                .filter(line -> line.contains("{key: "))
                .map(line -> line.replaceFirst(".*\\{key: ([a-z-]+),.*", "$1"))
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void noClauseIsTakenWordForWordFromAnotherPolicy() throws Unusable {
        Set<String> ours = model().clauses().stream().map(Clause::says).collect(Collectors.toSet());

        for (String id : Home.POLICIES) {
            assertThat(PolicyOnTrial.read(Home.policy(id)).posts().clauses())
                    .isNotEmpty()
                    .noneMatch(clause -> ours.contains(clause.says()));
        }
    }

    @Test
    void asTheWorldReadsItTheHealthCheckFindsNothingWrong() throws Unusable {
        Owner school = house.school("Willowbrook Primary");
        long head = house.person(school, "Avery Demo", PersonKind.TEACHER);
        String document = Home.text(Home.policy("model").resolve("policy.yaml"));
        Adopted adopted = new Adopted("model", "2026-11", document, DocumentDigest.of(document), TODAY);
        Formalities how =
                new Formalities("Full governing body", Optional.of(TODAY), "Kim Demo, Chair", false, Optional.empty());
        house.inside(
                school.id(),
                () -> house.room(Adoptions.class)
                        .add(school.id(), adopted, how, head, Instant.parse("2026-11-20T10:00:00Z")));
        house.clock().goOn(PublicSchools.KEPT_FOR.plusSeconds(1));

        String page = house.browser()
                .open("/" + house.room(PublicPaths.class).of(school.id()) + "/policy")
                .document()
                .outerHtml();
        HealthReport report = HealthCheck.shipped().check("policy.html", page.getBytes(StandardCharsets.UTF_8), TODAY);

        assertThat(report.clauses()).isGreaterThan(50);
        assertThat(report.findings()).isEmpty();
        assertThat(report.reviewDue()).isEqualTo("2027-11");
    }
}
