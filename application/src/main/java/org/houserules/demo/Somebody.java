package org.houserules.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.reading.Section;

/**
 * Somebody in the demo. All are called Demo.
 *
 * @param atSchools roles that somebody of the trust holds at each of its schools
 * @param signIn the name to sign in with
 * @param is who they are, for whoever tries the demo
 * @param manager sign-in name of their line manager, who stands before them in the file
 * @param joined how many days from today their first day is; absent for those who were there before the story
 * @param left how many days from today their last day is
 */
record Somebody(
        String signIn,
        String given,
        String position,
        PersonKind kind,
        List<Role> roles,
        List<Role> atSchools,
        Optional<String> manager,
        Optional<Integer> joined,
        Optional<Integer> left,
        String is) {
    static final String FAMILY = "Demo";

    static List<Somebody> of(Section school) {
        return school.sections("people").stream().map(Somebody::somebody).toList();
    }

    private static Somebody somebody(Section told) {
        String given = told.requiredText("given");
        return new Somebody(
                given.toLowerCase(Locale.ROOT),
                given,
                told.requiredText("position"),
                told.word("kind", PersonKind.class).orElseThrow(),
                told.words("roles", Role.class),
                told.words("at-schools", Role.class),
                told.text("manager"),
                Script.days(told, "joined"),
                Script.days(told, "left"),
                told.requiredText("is"));
    }
}
