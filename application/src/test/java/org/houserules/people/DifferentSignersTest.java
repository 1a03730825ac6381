package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.people.Role.DATA_CONTROLLER;
import static org.houserules.people.Role.HEADTEACHER;
import static org.houserules.people.Role.LINE_MANAGER;
import static org.houserules.people.Staffroom.ALWAYS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.people.DifferentSigners.Place;
import org.houserules.people.DifferentSigners.Turn;
import org.houserules.people.Signatories.Signatory;
import org.junit.jupiter.api.Test;

class DifferentSignersTest {
    private static final Signatory HARPER = own(1, "Harper Demo");
    private static final Signatory MARLOW = own(2, "Marlow Demo");
    private static final Signatory KIT = own(3, "Kit Demo");
    private static final Signatory DARA_ACTING = acting(4, "Dara Demo");
    private static final Signatory HARPER_ACTING = acting(1, "Harper Demo");

    private static Signatory own(long id, String name) {
        return new Signatory(id, name, Optional.empty());
    }

    private static Signatory acting(long id, String name) {
        return new Signatory(id, name, Optional.of(new InsteadOf("Somebody Demo", true, ALWAYS)));
    }

    private static Place open(Role role, Signatory... may) {
        return new Place(role, List.of(may), List.of(), Optional.empty());
    }

    private static Place signed(Role role, Signatory by) {
        return new Place(role, List.of(), List.of(), Optional.of(by));
    }

    private static Function<Role, Turn> turns(Place... places) {
        Map<Role, Place> byRole = Stream.of(places).collect(Collectors.toMap(Place::role, Function.identity()));
        return DifferentSigners.of(
                Stream.of(places).map(Place::role).toList(),
                role -> Optional.ofNullable(byRole.get(role)).orElseThrow());
    }

    private static String why(Turn turn) {
        return turn.elsewhere(Role::called);
    }

    @Test
    void eachSignsWhatIsTheirs() {
        var turns = turns(open(LINE_MANAGER, MARLOW), open(DATA_CONTROLLER, KIT), open(HEADTEACHER, HARPER));

        assertThat(turns.apply(LINE_MANAGER).may()).containsExactly(MARLOW);
        assertThat(turns.apply(DATA_CONTROLLER).may()).containsExactly(KIT);
        assertThat(turns.apply(HEADTEACHER).may()).containsExactly(HARPER);
    }

    @Test
    void aDelegateDoesNotSignWhoSignsAnotherStep() {
        var turns = turns(open(LINE_MANAGER, HARPER_ACTING), open(DATA_CONTROLLER, KIT), open(HEADTEACHER, HARPER));

        assertThat(turns.apply(LINE_MANAGER).may()).isEmpty();
        assertThat(why(turns.apply(LINE_MANAGER)))
                .isEqualTo("Harper Demo signs as headteacher, and one person does not sign two steps");
        assertThat(turns.apply(HEADTEACHER).may()).containsExactly(HARPER);
    }

    @Test
    void aDelegateWhoHasSignedSignsNothingElse() {
        var turns = turns(signed(LINE_MANAGER, HARPER_ACTING), signed(DATA_CONTROLLER, KIT), open(HEADTEACHER, HARPER));

        assertThat(turns.apply(HEADTEACHER).may()).isEmpty();
        assertThat(turns.apply(HEADTEACHER).ids()).containsExactly(HARPER.person());
        assertThat(why(turns.apply(HEADTEACHER))).startsWith("Harper Demo has signed as line manager already");
    }

    @Test
    void aDelegateMaySignWhereSomebodyElseSignsTheOtherStep() {
        var turns = turns(
                open(LINE_MANAGER, HARPER_ACTING), open(DATA_CONTROLLER, KIT), open(HEADTEACHER, HARPER, DARA_ACTING));

        assertThat(turns.apply(LINE_MANAGER).may()).containsExactly(HARPER_ACTING);
        assertThat(turns.apply(HEADTEACHER).may()).containsExactly(DARA_ACTING);
    }

    @Test
    void aDelegateMaySignWhereAnotherHolderOfTheirRoleComesBack() {
        var turns = turns(
                open(LINE_MANAGER, HARPER_ACTING),
                open(DATA_CONTROLLER, KIT),
                new Place(HEADTEACHER, List.of(HARPER), List.of(MARLOW), Optional.empty()));

        assertThat(turns.apply(LINE_MANAGER).may()).containsExactly(HARPER_ACTING);
    }

    @Test
    void whoHoldsTwoRolesSignsBothWhereNobodyElseCouldSignEither() {
        var turns = turns(open(LINE_MANAGER, HARPER), open(DATA_CONTROLLER, KIT), open(HEADTEACHER, HARPER));
        var later = turns(signed(LINE_MANAGER, HARPER), signed(DATA_CONTROLLER, KIT), open(HEADTEACHER, HARPER));

        assertThat(turns.apply(LINE_MANAGER).may()).containsExactly(HARPER);
        assertThat(later.apply(HEADTEACHER).may()).containsExactly(HARPER);
    }

    @Test
    void whoHoldsTwoRolesLeavesOneToWhoeverElseCouldSignIt() {
        var first =
                turns(open(LINE_MANAGER, HARPER, DARA_ACTING), open(DATA_CONTROLLER, KIT), open(HEADTEACHER, HARPER));
        var last = turns(signed(LINE_MANAGER, HARPER), signed(DATA_CONTROLLER, KIT), open(HEADTEACHER, HARPER, MARLOW));

        assertThat(first.apply(LINE_MANAGER).may()).containsExactly(DARA_ACTING);
        assertThat(last.apply(HEADTEACHER).may()).containsExactly(MARLOW);
    }

    @Test
    void twoPeopleSignAtLeast() {
        var turns = turns(open(LINE_MANAGER, HARPER), open(HEADTEACHER, HARPER));

        assertThat(turns.apply(LINE_MANAGER).may()).containsExactly(HARPER);
        assertThat(turns.apply(HEADTEACHER).may()).isEmpty();
        assertThat(why(turns.apply(HEADTEACHER))).startsWith("Harper Demo signs as line manager");
    }

    @Test
    void oneRoleIsSignedByWhoeverHoldsIt() {
        assertThat(turns(open(HEADTEACHER, HARPER, DARA_ACTING))
                        .apply(HEADTEACHER)
                        .may())
                .containsExactly(HARPER, DARA_ACTING);
    }

    @Test
    void aStepThatHasNobodyBarsNobodyElsewhere() {
        var turns = turns(open(LINE_MANAGER, HARPER_ACTING), open(DATA_CONTROLLER), open(HEADTEACHER, KIT));

        assertThat(turns.apply(LINE_MANAGER).may()).containsExactly(HARPER_ACTING);
        assertThat(turns.apply(DATA_CONTROLLER).may()).isEmpty();
        assertThat(why(turns.apply(DATA_CONTROLLER))).isEmpty();
    }

    @Test
    void whatOnePersonSignedTwiceBeforeStaysAndCountsOnce() {
        var turns = turns(
                signed(LINE_MANAGER, HARPER_ACTING),
                signed(DATA_CONTROLLER, HARPER_ACTING),
                open(HEADTEACHER, HARPER, DARA_ACTING));

        assertThat(turns.apply(HEADTEACHER).may()).containsExactly(DARA_ACTING);
    }
}
