package org.houserules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.commandline.Main;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How the rooms of the house are held apart. */
class HouseRulesTest {
    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime");

    /** They measure how long something has taken, which has nothing to do with the day; a budget's count is handed in. */
    private static final Set<String> MEASURE_WAITING = Set.of("Deadline", "TimeBudget");

    private static final ArchRule NOBODY_ASKS_THE_TIME = noClasses()
            .that(describe(
                    "are not the way in",
                    type -> !type.isEquivalentTo(Main.class) && !MEASURE_WAITING.contains(type.getSimpleName())))
            .should()
            .accessTargetWhere(describe("asks the machine for the time", HouseRulesTest::asksTheTime));

    @Test
    void noPackageDependsOnItself() {
        assertThat(packages())
                .hasSizeGreaterThan(10)
                .contains("org.houserules.posts.controls", "org.houserules.screening.text");
        slices().matching("org.houserules.(**)").should().beFreeOfCycles().check(MainClasses.ALL);
    }

    @Test
    void onlyTheWayInAsksTheMachineForTheTime() {
        NOBODY_ASKS_THE_TIME.check(MainClasses.ALL);
    }

    @Test
    void theRuleAboutTheTimeSeesWhoBreaksIt() {
        final class AsksTheTime {
            List<Object> ask() {
                return List.of(java.time.LocalDate.now(), java.time.Instant.now(), new Date(), Clock.systemUTC());
            }
        }
        EvaluationResult seen = NOBODY_ASKS_THE_TIME.evaluate(MainClasses.tests()
                .that(describe("are the offender", (JavaClass type) -> type.isEquivalentTo(AsksTheTime.class))));

        assertThat(seen.getFailureReport().getDetails()).hasSize(4);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(MainClasses.ALL.stream().map(JavaClass::getPackage).distinct())
                .hasSizeGreaterThan(10)
                .filteredOn(room -> !isNullMarked(room))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    private static boolean isNullMarked(JavaPackage room) {
        return room.tryGetPackageInfo().isPresent() && room.isAnnotatedWith(NullMarked.class);
    }

    private static boolean asksTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        if (owner.equals(Clock.class.getName())) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        if (owner.equals(Date.class.getName())) {
            return name.equals("<init>") && parameters(access).isEmpty();
        }
        boolean clock = owner.startsWith("java.time.") || owner.equals(System.class.getName());
        return clock && CLOCKS.contains(name) && !parameters(access).equals(List.of(Clock.class.getName()));
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access instanceof JavaCall<?> call
                ? call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                : List.of(JavaCodeUnit.class.getName());
    }

    private static Set<String> packages() {
        return MainClasses.ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }
}
