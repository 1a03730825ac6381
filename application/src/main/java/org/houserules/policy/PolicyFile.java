package org.houserules.policy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.houserules.people.Role;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.Words;
import org.houserules.reading.YamlFile;

/** Reads a policy folder, or its {@code policy.yaml}; the format is in docs/policy-format.md. */
public final class PolicyFile<S> {
    private static final String NAME = "policy.yaml";
    private static final Pattern ID = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    private final ClauseReader<S> clauseReader;
    private final Faults faults;

    private PolicyFile(Catalogue<S> catalogue, AllControls all, Capabilities capabilities, Faults faults) {
        this.clauseReader = new ClauseReader<>(catalogue, all, capabilities);
        this.faults = faults;
    }

    /**
     * @param all what the policy may bind beside what the catalogue judges
     * @throws Unusable with every fault found, when the policy cannot be relied on
     */
    public static <S> Policy<S> read(
            Path folderOrFile, Catalogue<S> catalogue, AllControls all, Capabilities capabilities) throws Unusable {
        Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(NAME) : folderOrFile;
        Faults faults = new Faults();
        Policy<S> policy = new PolicyFile<>(catalogue, all, capabilities, faults).policy(YamlFile.read(file, faults));
        faults.throwIfAny();
        return policy;
    }

    /**
     * Reads a policy that is not in a folder, such as one that was adopted.
     *
     * @param name of the document, for faults
     * @throws Unusable with every fault found, when the policy cannot be relied on
     */
    public static <S> Policy<S> parse(
            String name, byte[] document, Catalogue<S> catalogue, AllControls all, Capabilities capabilities)
            throws Unusable {
        Faults faults = new Faults();
        Section top = YamlFile.parse(name, document, faults);
        Policy<S> policy = new PolicyFile<>(catalogue, all, capabilities, faults).policy(top);
        faults.throwIfAny();
        return policy;
    }

    private Policy<S> policy(Section top) {
        top.number("format", 1, 1);
        Map<Role, String> roles = roles(top);
        ChoiceReader choiceReader = new ChoiceReader(roles);
        List<SchoolChoice> choices = choiceReader.choices(top);
        Optional<Section> adopted = top.section("adopted");
        Policy<S> policy = new Policy<>(
                top.requiredText("id"),
                top.requiredText("title"),
                top.requiredText("organisation"),
                top.requiredText("version"),
                date(top, "dated"),
                adopted.flatMap(section -> section.text("by")),
                adopted.flatMap(section -> date(section, "on")),
                review(top),
                top.texts("related"),
                top.words("covers", Audience.class),
                roles,
                new ApprovalReader(roles).approval(top),
                clauses(top),
                choices,
                choiceReader.printedForm(top, choices),
                top.section("guidance").map(GuidanceReader::read));
        adopted.ifPresent(Section::refuseUnknown);
        top.refuseUnknown();
        return policy;
    }

    private Review review(Section top) {
        Optional<Section> review = top.section("review");
        Review read = new Review(
                review.flatMap(section -> date(section, "due")), review.flatMap(section -> section.text("cycle")));
        review.ifPresent(Section::refuseUnknown);
        return read;
    }

    private static Optional<PartialDate> date(Section section, String key) {
        Optional<String> written = section.text(key);
        Optional<PartialDate> date = written.flatMap(PartialDate::of);
        if (written.isPresent() && date.isEmpty()) {
            section.fault(
                    key,
                    "'" + key + "' is " + written.get() + ", which is no date",
                    "Write a day as 2026-11-20 or a month as 2026-11.");
        }
        return date;
    }

    private static Map<Role, String> roles(Section top) {
        Map<Role, String> roles = new EnumMap<>(Role.class);
        top.textMap("roles")
                .forEach((key, called) -> Words.find(Role.class, key)
                        .ifPresentOrElse(
                                role -> roles.put(role, called),
                                () -> top.fault(
                                        "roles", "'" + key + "' is no role", "Use one of: " + allRoles() + ".")));
        return roles;
    }

    private List<Clause<S>> clauses(Section top) {
        List<Section> sections = top.sections("clauses");
        if (sections.isEmpty()) {
            top.fault("clauses", "The policy has no clauses", "Add at least one clause.");
        }
        Map<String, Integer> lines = new HashMap<>();
        sections.forEach(section -> refuseTwice(section, lines));
        return sections.stream().map(clauseReader::clause).toList();
    }

    private void refuseTwice(Section section, Map<String, Integer> lines) {
        String id = section.requiredText("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            section.fault("id", "'" + id + "' is no id of a clause", "Use lower case letters, digits and hyphens.");
        }
        Integer earlier = lines.putIfAbsent(id, section.line());
        if (earlier != null) {
            faults.add(
                    section.file(),
                    section.line("id"),
                    "The clause '" + id + "' stands twice, first in line " + earlier,
                    "Remove one, or give it an id of its own.");
        }
    }

    private static String allRoles() {
        return String.join(", ", Arrays.stream(Role.values()).map(Words::of).toList());
    }
}
