package org.houserules.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.Role;
import org.houserules.policy.SchoolChoice.Passage;
import org.houserules.reading.Section;
import org.houserules.reading.Words;

/** Reads where the document contradicts itself, and what its printed form looks like. */
final class ChoiceReader {
    private static final int FEWEST = 2;

    private final Map<Role, String> roles;

    /** @param roles what the policy calls its roles */
    ChoiceReader(Map<Role, String> roles) {
        this.roles = roles;
    }

    List<SchoolChoice> choices(Section top) {
        Set<String> ids = new HashSet<>();
        return top.sections("choices").stream()
                .map(section -> choice(section, ids))
                .toList();
    }

    private SchoolChoice choice(Section section, Set<String> ids) {
        String id = section.requiredText("id");
        if (!ids.add(id)) {
            section.fault("id", "The choice '" + id + "' stands twice", "Give it an id of its own.");
        }
        if (section.text("until-chosen").filter("all"::equals).isEmpty()) {
            section.fault(
                    "until-chosen",
                    "The choice does not say what holds until it is made",
                    "Write until-chosen: all. The stricter reading holds, so all passages do.");
        }
        List<Passage> between =
                section.sections("between").stream().map(this::passage).toList();
        Set<String> refs = new HashSet<>();
        between.forEach(passage -> refs.add(passage.ref()));
        if (refs.size() < FEWEST || refs.size() < between.size()) {
            section.fault(
                    "between",
                    "A choice is between two passages or more, each with a reference of its own",
                    "Name each passage with ref, says and roles.");
        }
        SchoolChoice choice = new SchoolChoice(id, section.requiredText("ask"), between);
        section.refuseUnknown();
        return choice;
    }

    private Passage passage(Section section) {
        Passage passage =
                new Passage(section.requiredText("ref"), section.requiredText("says"), known(section, "roles"));
        section.refuseUnknown();
        return passage;
    }

    Optional<PrintedForm> printedForm(Section top, List<SchoolChoice> choices) {
        Optional<Section> section = top.section("printed-form");
        Optional<PrintedForm> form =
                section.map(printed -> new PrintedForm(known(printed, "signatures"), goesTo(printed, choices)));
        section.ifPresent(Section::refuseUnknown);
        return form;
    }

    private static Optional<String> goesTo(Section printed, List<SchoolChoice> choices) {
        Optional<String> named = printed.text("goes-to");
        if (named.isPresent()
                && choices.stream().noneMatch(choice -> choice.id().equals(named.get()))) {
            printed.fault(
                    "goes-to",
                    "'" + named.get() + "' is no choice of this policy",
                    "Name the id of one under choices.");
        }
        return named;
    }

    private List<Role> known(Section section, String key) {
        List<Role> named = section.words(key, Role.class);
        if (named.isEmpty()) {
            section.fault(key, "No role is named", "Name one role or several.");
        }
        named.stream()
                .filter(role -> !roles.containsKey(role))
                .forEach(role -> section.fault(
                        key,
                        "The role " + Words.of(role) + " is unknown to this policy",
                        "Say under 'roles' what the school calls it."));
        return named;
    }
}
