package org.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the files of the project are kept: short, plainly named, and free of what belongs to a school's policy. */
class SourceRulesTest {
    private static final int MOST_LINES = 250;
    private static final Pattern FORBIDDEN_NAME = Pattern.compile("(Manager|Helper|Utils?|Impl|DTO|Dto)\\.java");
    private static final Pattern CLAUSE_NUMBER = Pattern.compile("\\b\\d+[A-Z]\\.\\d|\\b[A-Z]\\d+\\.\\d|\\bpoint \\d"
            // Three numbers; four are an address of a machine.
            + "|(?<![\\d.])\\d+\\.\\d+\\.\\d+(?![\\d.])");
    private static final List<String> TEST_ANNOTATIONS =
            List.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "Example", "FuzzTest");

    private static List<Path> sources(String end) {
        return Stream.of("application", "screening", "training")
                .flatMap(module -> Home.files(Home.FOLDER.resolve(module), end).stream())
                .toList();
    }

    private static Stream<Path> mainSources() {
        return sources(".java").stream().filter(file -> file.toString().contains("src/main/java"));
    }

    @Test
    void noFileIsTooLongToReadInOneGo() {
        assertThat(sources(".java"))
                .hasSizeGreaterThan(150)
                .filteredOn(file -> Home.text(file).lines().count() > MOST_LINES)
                .isEmpty();
    }

    @Test
    void noFileHasANameThatSaysNothing() {
        assertThat(sources(".java"))
                .filteredOn(file ->
                        FORBIDDEN_NAME.matcher(file.getFileName().toString()).find())
                .isEmpty();
    }

    @Test
    void noSchoolIsNamedInTheCode() {
        List<String> schools =
                Home.POLICIES.stream().map(SourceRulesTest::letters).toList();

        assertThat(mainSources())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Literals.of(Home.text(file)))
                        .noneMatch(literal -> schools.stream().anyMatch(letters(literal)::contains)));
    }

    @Test
    void noClauseIsNumberedInTheCode() {
        assertThat(mainSources())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Literals.of(Home.text(file)))
                        .noneMatch(literal -> CLAUSE_NUMBER.matcher(literal).find()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7B.1", "under 7B.4", "A4.2-A4.6", "4, point 6", "12.3.1"})
    void aClauseNumberIsKnownWhenItIsSeen(String literal) {
        assertThat(CLAUSE_NUMBER.matcher(literal).find()).isTrue();
    }

    @Test
    void literalsAreToldFromComments() {
        String source = """
                // "not this"
                String a = "this \\" one"; /* "nor this" */ char c = '"'; String b = "and this";
                """;

        assertThat(Literals.of(source)).containsExactly("this \\\" one", "\"", "and this");
    }

    @Test
    void everyTestClassTests() {
        assertThat(MainClasses.tests().stream().filter(SourceRulesTest::isATest))
                .isNotEmpty()
                .filteredOn(type -> type.getAllMethods().stream().noneMatch(SourceRulesTest::tests))
                .extracting(JavaClass::getSimpleName)
                .isEmpty();
    }

    @Test
    void everyTestIsNamedSoThatItRuns() {
        assertThat(MainClasses.tests().stream()
                        .filter(type -> type.getMethods().stream().anyMatch(SourceRulesTest::tests))
                        .map(type -> type.getName().replaceAll("\\$.*", ""))
                        .distinct())
                .allSatisfy(name -> assertThat(name).matches(".*(Test|Properties)"));
    }

    private static boolean isATest(JavaClass type) {
        return type.isTopLevelClass() && type.getSimpleName().endsWith("Test");
    }

    private static boolean tests(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(found -> TEST_ANNOTATIONS.contains(found.getRawType().getSimpleName()));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
