package org.houserules.consent.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.consent.ASchoolOffice;
import org.houserules.consent.ConsentState.Held;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class StrangeSignsTest {
    private final ASchoolOffice office = new ASchoolOffice(TestHouse.shared(), "Larkfield Primary");

    @Test
    void anIdMayHoldStrangeCharacters() {
        office.roll("\"a\\b,\"\"{c}\"\" 'd';--\",Ada,O'Example,3A,no", "Ünïcødé-№-😀,Ben,Sample,3A,no");
        office.consents(
                "\"a\\b,\"\"{c}\"\" 'd';--\",photo,any,given,2026-09-01", "Ünïcødé-№-😀,photo,any,given,2026-09-01");

        assertThat(office.photo("a\\b,\"{c}\" 'd';--")).isInstanceOf(Held.class);
        assertThat(office.photo("Ünïcødé-№-😀")).isInstanceOf(Held.class);
    }

    @Test
    void namesWithCommasAndBackslashesComeThroughAnArray() {
        office.bring(
                ListKind.ROLL,
                "id,given_name,family_name,do_not_identify,also_known_as,former_names\n"
                        + "Q01,Ada,Example,no,\"A, B\\C;\"\"D\"\"\",Old{}Name",
                true);

        assertThat(office.now().roll().pupil("Q01").orElseThrow().alsoKnownAs()).containsExactly("A, B\\C", "\"D\"");
        assertThat(office.now().roll().pupil("Q01").orElseThrow().formerNames()).containsExactly("Old{}Name");
    }
}
