package org.houserules.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailWordsTest {
    private static final Owner SCHOOL = new Owner(1, Owner.Kind.SCHOOL, "Willowbrook Primary", Optional.empty());

    private static SignedIn with(PersonKind kind, Role role) {
        return new SignedIn(7, "Glenn Demo", "", kind, SCHOOL, Set.of(role), Set.of(), List.of(SCHOOL));
    }

    @ParameterizedTest
    @CsvSource({"account-concern, /accounts/concerns/3", "request, /accounts/requests/3/signatures"})
    void aLineLeadsOnlyWhereItsReaderMayGo(String kind, String path) {
        assertThat(TrailWords.link(kind, 3, with(PersonKind.TEACHER, Role.HEADTEACHER)))
                .contains(path);
        assertThat(TrailWords.link(kind, 3, with(PersonKind.GOVERNOR, Role.CHAIR_OF_GOVERNORS)))
                .isEmpty();
    }
}
