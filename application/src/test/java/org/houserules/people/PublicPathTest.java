package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class PublicPathTest {
    @ParameterizedTest
    @CsvSource({
        "Willowbrook Primary, willowbrook-primary",
        "St Mary's C of E School, st-marys-c-of-e-school",
        "Ysgol Llanfair-ym-Muallt Ŵyn, ysgol-llanfair-ym-muallt-wyn",
        "  Père & Fils!  , pere-fils",
        "Accounts, accounts-school",
        "학교, school-here",
        "A, a-school"
    })
    void aPathIsMadeOfAName(String name, String path) {
        assertThat(PublicPath.from(name)).isEqualTo(path);
    }

    @Property(tries = 500)
    void everyNameHasAPath(@ForAll String name) {
        assertThat(PublicPath.problem(PublicPath.from(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "Willowbrook",
                "willow brook",
                "-willow",
                "willow-",
                "willow--brook",
                "wíllow",
                "a/b",
                "..."
            })
    void whatIsNoPathIsRefused(String typed) {
        assertThat(PublicPath.problem(typed)).isNotEmpty();
    }

    @Test
    void aPathIsAsLongAsItMay() {
        assertThat(PublicPath.problem("a".repeat(60))).isEmpty();
        assertThat(PublicPath.problem("a".repeat(61))).isNotEmpty();
    }

    @Test
    void noPathIsAPageOfTheHouse() {
        Set<String> firstWords =
                TestHouse.shared().room(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                        .flatMap(page -> page.getPatternValues().stream())
                        .map(pattern -> pattern.substring(1).replaceAll("[/.].*", ""))
                        .filter(word -> !word.isEmpty() && !word.startsWith("{"))
                        .collect(Collectors.toSet());

        assertThat(firstWords).hasSizeGreaterThan(10).allMatch(PublicPath::isReserved);
    }

    @Test
    void schoolsOfOneNameGetPathsOfTheirOwn() {
        TestHouse house = TestHouse.shared();
        String name = "Twin School " + System.nanoTime();
        PublicPaths paths = house.room(PublicPaths.class);

        String first = paths.of(house.school(name).id());
        String second = paths.of(house.school(name).id());

        assertThat(first).isEqualTo(PublicPath.from(name));
        assertThat(second).isEqualTo(first + "-2");
    }
}
