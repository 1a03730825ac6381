package org.houserules;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.policy.Expectation;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;
import org.houserules.situations.QuestionFile;
import org.houserules.situations.Situation;
import org.houserules.situations.SituationFile;
import org.houserules.situations.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every control is proved by worked situations, in each policy that binds it. */
class SituationsTest {
    private static final int ENOUGH = 3;
    private static final List<String> POLICIES = Home.SHIPPED;

    private static List<SituationFile> files(Path policy) throws Unusable {
        Faults faults = new Faults();
        List<SituationFile> read = new ArrayList<>();
        for (Path file : Home.files(policy.resolve("situations"), ".yaml")) {
            if (!QuestionFile.is(file)) {
                read.add(SituationFile.read(file, faults));
            }
        }
        faults.throwIfAny();
        return read;
    }

    private static Map<String, Long> situations(Path policy) throws Unusable {
        return files(policy).stream()
                .flatMap(file -> file.situations().stream())
                .collect(groupingBy(situation -> situation.expectation().control(), counting()));
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void everyControlThatAPolicyBindsHasThreeSituationsThere(String id) throws Unusable {
        Map<String, Long> counted = situations(Home.policy(id));

        assertThat(PolicyOnTrial.read(Home.policy(id)).controlsInForce())
                .isNotEmpty()
                .allSatisfy(control -> assertThat(counted.getOrDefault(control, 0L))
                        .as("situations of %s in %s", control, id)
                        .isGreaterThanOrEqualTo(ENOUGH));
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void everySituationIsAboutAControlThatItsPolicyBinds(String id) throws Unusable {
        assertThat(PolicyOnTrial.read(Home.policy(id)).controlsInForce())
                .containsAll(situations(Home.policy(id)).keySet());
    }

    @Test
    void oneTestPolicyBindsEveryControl() throws Unusable {
        assertThat(PolicyOnTrial.read(Home.everyControl()).controlsInForce())
                .containsExactlyInAnyOrderElementsOf(PolicyOnTrial.controls().keys());
    }

    @Test
    void everyControlHasASituationSomewhere() throws Unusable {
        Set<String> proved = new LinkedHashSet<>(situations(Home.everyControl()).keySet());
        for (String id : POLICIES) {
            proved.addAll(situations(Home.policy(id)).keySet());
        }

        assertThat(proved).containsAll(PolicyOnTrial.controls().keys());
    }

    @Test
    void theSituationsOfTheTestPolicyHold() throws Unusable {
        PolicyOnTrial policy = PolicyOnTrial.read(Home.everyControl());

        assertThat(files(Home.everyControl())).isNotEmpty().allSatisfy(file -> {
            Trial trial = policy.with(file.surroundings());
            assertThat(file.situations())
                    .isNotEmpty()
                    .allSatisfy(situation ->
                            assertThat(trial.of(situation)).as(situation.name()).isEmpty());
        });
    }

    @Test
    void noSituationOfAPolicyIsNamedTwice() throws Unusable {
        for (String id : POLICIES) {
            assertThat(files(Home.policy(id)).stream().flatMap(file -> file.situations().stream()))
                    .extracting(situation -> situation.expectation().control() + ": " + situation.name())
                    .as(id)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aSituationSaysWhatDiffers() throws Unusable {
        SituationFile file = files(Home.everyControl()).getFirst();
        Trial trial = PolicyOnTrial.read(Home.everyControl()).with(file.surroundings());
        Situation missed = file.situations().stream()
                .filter(situation -> !situation.expectation().findings().isEmpty())
                .findFirst()
                .orElseThrow();
        Situation clean = new Situation(
                missed.name(),
                missed.file(),
                missed.line(),
                missed.on(),
                missed.subject(),
                new Expectation(
                        missed.expectation().control(), missed.expectation().decision(), List.of()));

        assertThat(trial.of(clean))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("did not expect"));
    }
}
