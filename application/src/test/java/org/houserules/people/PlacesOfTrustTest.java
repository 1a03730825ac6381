package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacesOfTrustTest {
    private static final Owner TRUST = new Owner(1, Owner.Kind.TRUST, "Brambledown Trust", Optional.empty());
    private static final Owner FIRST = new Owner(2, Owner.Kind.SCHOOL, "Larkfield Academy", Optional.of(1L));
    private static final Owner SECOND = new Owner(3, Owner.Kind.SCHOOL, "Willowbrook Primary", Optional.of(1L));
    private static final Owner ALONE = new Owner(4, Owner.Kind.SCHOOL, "Pebble Lane School", Optional.empty());
    private static final Owner OTHER = new Owner(5, Owner.Kind.SCHOOL, "Otter Bank School", Optional.of(9L));

    @Test
    void theTrustAndItsSchoolsBelongTogetherFromWhicheverOfThemOneLooks() {
        for (Owner place : List.of(TRUST, FIRST, SECOND)) {
            assertThat(at(place).ownersOfTrust()).containsExactly(TRUST, FIRST, SECOND);
        }
    }

    @Test
    void aSchoolWithoutATrustIsByItself() {
        assertThat(at(ALONE).ownersOfTrust()).containsExactly(ALONE);
    }

    @Test
    void whereSomebodyDoesNotWorkAtTheTrustItIsNotAmongThem() {
        assertThat(new SignedIn(
                                7,
                                "Terry Demo",
                                "",
                                PersonKind.TEACHER,
                                OTHER,
                                Set.of(),
                                Set.of(),
                                List.of(ALONE, OTHER))
                        .ownersOfTrust())
                .containsExactly(OTHER);
    }

    private static SignedIn at(Owner place) {
        return new SignedIn(
                7,
                "Terry Demo",
                "",
                PersonKind.TEACHER,
                place,
                Set.of(),
                Set.of(),
                List.of(TRUST, FIRST, SECOND, ALONE, OTHER));
    }
}
