package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import org.houserules.accounts.requests.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OfficialEmailTest {
    private static final OfficialEmail.Setting OF_THE_SCHOOL = new OfficialEmail.Setting(OfficialEmail.Domain.SCHOOL);

    private static Judged judged(ARequest request) {
        return Judged.by(new OfficialEmail(), OF_THE_SCHOOL, request);
    }

    private static Judged judged(String address) {
        return judged(aRequest().with(Question.EMAIL_ADDRESS, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "club@mudlark.example",
                "Club@MUDLARK.Example",
                "club@pupils.mudlark.example",
                "  club+news@mudlark.example "
            })
    void anAddressOfTheSchoolMeetsIt(String address) {
        assertThat(judged(address).lines()).containsExactly("met email-address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "club@mudlark.example.net",
                "club@notmudlark.example",
                "club@mudlark-example",
                "club@mudlark.example@home.example",
                "club@home.example@mudlark.example",
                "\"club@home\"@mudlark.example",
                "club@mudl\u0430rk.example",
                "club@home.example\u0000.mudlark.example",
                "club@home.example,x@mudlark.example",
                "@mudlark.example",
                "mudlark.example"
            })
    void anAddressThatOnlyLooksLikeOneBreachesIt(String address) {
        assertThat(judged(address).lines()).containsExactly("breached email-address");
    }

    @Test
    void withoutTheSchoolsDomainsNobodyCanTell() {
        assertThat(judged(aRequest().emailDomains()).lines()).containsExactly("cannot-tell email-address");
        assertThat(judged(aRequest().emailDomains(" ")).lines()).containsExactly("cannot-tell email-address");
        assertThat(judged(aRequest().emailDomains("", "MudLark.example")).lines())
                .containsExactly("met email-address");
    }

    @Test
    void withoutAnAddressItIsBreached() {
        assertThat(judged(aBlankOne()).lines()).containsExactly("breached email-address");
    }
}
