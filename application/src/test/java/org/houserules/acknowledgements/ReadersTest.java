package org.houserules.acknowledgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Audience;
import org.junit.jupiter.api.Test;

class ReadersTest {
    @Test
    void aPolicyForStaffIsReadByAllWhoAreOnTheStaffAndByAHeadFromElsewhere() {
        Readers readers = Readers.of(List.of(Audience.STAFF));

        assertThat(readers.kinds()).allMatch(PersonKind::isStaff).hasSize(6);
        assertThat(readers.roles()).containsExactlyInAnyOrder(Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER);
    }

    @Test
    void aPolicyForEverybodyIsReadByEveryKindThereIs() {
        Readers readers = Readers.of(List.of(
                Audience.GOVERNORS, Audience.STAFF, Audience.CONTRACTORS, Audience.TRAINEES, Audience.VOLUNTEERS));

        assertThat(readers.kinds()).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(PersonKind.class));
        assertThat(readers.roles()).contains(Role.GOVERNOR, Role.CHAIR_OF_GOVERNORS);
    }

    @Test
    void pupilsParentsAndTheCommunityAreNotAsked() {
        assertThat(Readers.of(List.of(Audience.PUPILS, Audience.PARENTS, Audience.COMMUNITY))
                        .areNobody())
                .isTrue();
    }

    @Test
    void aClauseSpeaksToWhoeverIsOfItsAudienceByKindOrByRole() {
        List<Audience> governors = List.of(Audience.GOVERNORS);

        assertThat(Readers.speaksTo(governors, PersonKind.GOVERNOR, Set.of())).isTrue();
        assertThat(Readers.speaksTo(governors, PersonKind.TEACHER, Set.of(Role.GOVERNOR)))
                .isTrue();
        assertThat(Readers.speaksTo(governors, PersonKind.TEACHER, Set.of(Role.OFFICE)))
                .isFalse();
    }
}
