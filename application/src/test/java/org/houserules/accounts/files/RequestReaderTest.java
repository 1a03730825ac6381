package org.houserules.accounts.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AccountRequest.Person;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Readers;
import org.houserules.accounts.requests.WhoAdds;
import org.houserules.platforms.Platform;
import org.houserules.reading.Fault;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequestReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Faults faults = new Faults();

    private AccountRequest read(String yaml) throws Unusable {
        Section section = YamlFile.parse("request.yaml", yaml, Path.of("."), faults);
        AccountRequest request = RequestReader.read(section, TODAY, List.of("quillfeather.example"));
        section.refuseUnknown();
        return request;
    }

    @Test
    void everyKindOfAnswerIsRead() throws Unusable {
        AccountRequest request = read("""
                platform: youtube
                name: Otters' club
                go-live: 2026-12-01
                hours: 3
                terms: yes
                add-text: team
                audience: [{kind: other-schools, ages: [11, 16], schools: Otterbrook, details: two classes}]
                """);

        assertThat(faults.list()).isEmpty();
        assertThat(request.answers().platform()).contains(Platform.YOUTUBE);
        assertThat(request.answers().text(Question.NAME)).contains("Otters' club");
        assertThat(request.answers().day(Question.GO_LIVE)).contains(LocalDate.of(2026, 12, 1));
        assertThat(request.answers().number(Question.HOURS)).contains(3);
        assertThat(request.answers().flag(Question.TERMS)).contains(true);
        assertThat(request.answers().whoAdds(Question.ADD_TEXT)).contains(WhoAdds.TEAM);
        assertThat(request.answers().readers(Question.AUDIENCE))
                .containsExactly(new Readers(
                        ReaderKind.OTHER_SCHOOLS, Optional.of(11), Optional.of(16), "Otterbrook", "two classes"));
        assertThat(request.facts().emailDomains()).containsExactly("quillfeather.example");
        assertThat(request.facts().today()).isEqualTo(TODAY);
    }

    @Test
    void theSameNameIsTheSamePerson() throws Unusable {
        AccountRequest request = read("""
                line-manager: {name: Mabel Crisp}
                administrators: [{name: Mabel Crisp, works: yes}, {name: Ada Agency, authorised: yes}]
                """);

        assertThat(request.people(Question.LINE_MANAGER)).containsExactly(new Person(1, "Mabel Crisp", true, false));
        assertThat(request.people(Question.ADMINISTRATORS))
                .containsExactly(new Person(1, "Mabel Crisp", true, false), new Person(2, "Ada Agency", false, true));
    }

    @Test
    void accountsOfATrustAreUnknownUnlessTheyAreGiven() throws Unusable {
        assertThat(read("there: {school: {facebook: 2}}").facts().there().trust())
                .isEmpty();
        assertThat(read("there: {trust: {}}").facts().there().trust()).isPresent();
        assertThat(read("there: {trust: {x: 1}}").facts().there().trust().orElseThrow())
                .containsEntry(Platform.X, 1);
    }

    @Test
    void whatIsBlankIsNotAnswered() throws Unusable {
        assertThat(read("name: ").answers().given()).isEmpty();
        assertThat(faults.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "platfrom: facebook | 'platfrom' is not known here",
                "platform: facebok | which is not known here",
                "go-live: 2026-13-01 | which is no date",
                "hours: many | which is no number that can stand here",
                "hours: 0 | which is no number that can stand here",
                "terms: perhaps | which is neither yes nor no",
                "audience: [{ages: [11, 16]}] | 'kind' is missing",
                "audience: [{kind: pupils, ages: [11]}] | 'ages' is no range",
                "audience: [{kind: pupils, ages: [young, old]}] | 'ages' is no range",
                "audience: [{kind: pupils, age: 11}] | 'age' is not known here",
                "administrators: [{works: yes}] | 'name' is missing",
                "administrators: [{name: A, work: yes}] | 'work' is not known here",
                "there: {trust: {facebok: 1}} | 'facebok' is not known here"
            })
    void whatCannotBeReadIsAFault(String yaml, String what) throws Unusable {
        read(yaml);
        assertThat(faults.list())
                .extracting(Fault::what)
                .anySatisfy(said -> assertThat(said).contains(what));
        assertThat(faults.list()).extracting(Fault::line).containsOnly(1);
    }
}
