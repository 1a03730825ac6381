package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.houserules.reading.Fault;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolFileTest {
    private final Faults faults = new Faults();

    @TempDir
    private Path folder = Path.of("");

    private School read(String yaml) throws IOException, Unusable {
        return SchoolFile.read(Files.writeString(folder.resolve("school.yaml"), yaml), faults);
    }

    @Test
    void whatASchoolSaysOfItselfIsRead() throws IOException, Unusable {
        School school = read("""
                format: 1
                devices: [{asset: T07, make: Apple, model: iPad}, {asset: C01, model: EOS}]
                staff: [{name: Philippa Vantage, position: Class teacher}, {name: Mabel Crisp}]
                confidential: [Project Lighthouse]
                phones: ["01632 960100"]
                email-domains: [quillfeather.example]
                addresses: ["1 Feather Lane"]
                consents-as-of: 2026-11-16
                """);

        assertThat(school.devices())
                .contains(List.of(new Device("T07", "Apple", "iPad"), new Device("C01", "", "EOS")));
        assertThat(school.staffNames()).containsExactly("Philippa Vantage", "Mabel Crisp");
        assertThat(school.staff().getLast().position()).isEmpty();
        assertThat(school.confidential()).containsExactly("Project Lighthouse");
        assertThat(school.phones()).containsExactly("01632 960100");
        assertThat(school.emailDomains()).containsExactly("quillfeather.example");
        assertThat(school.addresses()).containsExactly("1 Feather Lane");
        assertThat(school.consentsAsOf()).contains(LocalDate.of(2026, 11, 16));
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void everyKeyMayBeLeftOut() throws IOException, Unusable {
        assertThat(read("format: 1")).isEqualTo(School.unknown());
        assertThat(faults.list()).isEmpty();
    }

    /** A school that has listed no device at all has none that a picture may come from. */
    @Test
    void anEmptyListOfDevicesIsNotAnUnknownOne() throws IOException, Unusable {
        assertThat(read("devices: []").devices()).contains(List.of());
        assertThat(read("devices:").devices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "device: []                        | 'device' is not known here",
                "devices: [{make: Apple, model: a}] | 'asset' is missing",
                "devices: [{asset: T07}]           | 'model' is missing",
                "devices: [{asset: T07, model: a, maker: b}] | 'maker' is not known here",
                "devices: T07                      | 'devices' holds text, but a list belongs here",
                "staff: [{position: Head}]         | 'name' is missing",
                "staff: [{name: Ada, role: Head}]  | 'role' is not known here",
                "consents-as-of: yesterday         | 'consents-as-of' is yesterday, which is no date",
                "phones: [{home: 1}]               | 'phones' holds a group of keys, but a single value belongs here",
                "format: 3                         | 'format' is 3, which is no number that can stand here"
            })
    void whatCannotBeReadIsAFaultInItsLine(String line, String what) throws IOException, Unusable {
        read("confidential: [Project Lighthouse]\n" + line);

        assertThat(faults.list()).extracting(Fault::what).containsExactly(what);
        assertThat(faults.list()).extracting(Fault::line).containsExactly(2);
    }
}
