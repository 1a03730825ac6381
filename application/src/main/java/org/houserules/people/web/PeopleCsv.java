package org.houserules.people.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.people.People.Listed;
import org.houserules.people.Role;

/** The register as a table for a spreadsheet, in which no cell is taken for a formula. */
final class PeopleCsv {
    private static final String FORMULA = "=+-@\t\r";

    private PeopleCsv() {}

    static String of(List<Listed> people) {
        Stream<String> heading = Stream.of("Name,Position,E-mail,Kind,Roles today,Joined,Last day");
        return Stream.concat(heading, people.stream().map(PeopleCsv::line))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String line(Listed person) {
        return Stream.of(
                        person.name(),
                        person.position(),
                        person.email().orElse(""),
                        person.kind().called(),
                        person.roles().stream().map(Role::called).collect(Collectors.joining("; ")),
                        person.joined().map(String::valueOf).orElse(""),
                        person.left().map(String::valueOf).orElse(""))
                .map(PeopleCsv::cell)
                .collect(Collectors.joining(","));
    }

    static String cell(String words) {
        boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
        String safe = formula ? "'" + words : words;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
