package org.houserules.policy.drafts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.SafeCsv;
import org.houserules.pages.WordDifference;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.Policy;
import org.houserules.policy.ReadPolicies;
import org.houserules.policy.SettingWords;
import org.houserules.policy.difference.Change;
import org.houserules.policy.difference.Change.Side;
import org.houserules.policy.difference.ChangeWords;
import org.houserules.policy.difference.Part;
import org.houserules.policy.difference.PolicyDifference;
import org.houserules.policy.drafts.FindVersion;
import org.houserules.policy.drafts.FindVersion.Version;
import org.houserules.policy.drafts.web.DifferenceSection.Line;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What differs between any two versions of the school's policy, to read and to print. */
@Controller
class DifferencesController {
    private static final List<String> HEAD =
            List.of("Part of the policy", "What happened", "Clause", "In words", "Before", "After");

    private final FindVersion versions;
    private final ReadPolicies reader;
    private final SettingWords settings = SettingWords.shipped();

    DifferencesController(FindVersion versions, ReadPolicies reader) {
        this.versions = versions;
        this.reader = reader;
    }

    @GetMapping("/policy/differences")
    @Needs(Permission.SEE_POSTS)
    String between(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            SignedIn person,
            Model model) {
        List<Version> all = versions.all(person);
        String before = from.isEmpty() && all.size() > 1 ? all.get(1).key() : from;
        String after = to.isEmpty() && !all.isEmpty() ? all.getFirst().key() : to;
        Optional<PolicyDifference> difference = before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(PolicyDifference.between(policy(person, before), policy(person, after)));
        model.addAttribute("versions", all);
        model.addAttribute("from", before);
        model.addAttribute("to", after);
        model.addAttribute("parts", difference.map(this::parts).orElse(List.of()));
        return "policy/drafts/differences";
    }

    @GetMapping("/policy/differences.csv")
    @Needs(Permission.SEE_POSTS)
    void export(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            SignedIn person,
            HttpServletResponse response)
            throws IOException {
        PolicyDifference difference = PolicyDifference.between(policy(person, from), policy(person, to));
        ChangeWords words = words();
        List<List<String>> rows = difference.changes().stream()
                .map(change -> List.of(
                        change.part().level().heading(),
                        mark(change),
                        change.latest().ref(),
                        words.say(change),
                        written(change.before()),
                        written(change.after())))
                .toList();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"differences.csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(SafeCsv.of(HEAD, rows));
    }

    private Policy<?> policy(SignedIn person, String key) {
        return versions.policy(person, key).orElseThrow(NotFound::new);
    }

    private List<DifferenceSection> parts(PolicyDifference difference) {
        ChangeWords words = words();
        return Arrays.stream(Part.Level.values())
                .map(level -> new DifferenceSection(
                        level.heading(),
                        difference.of(level).stream()
                                .map(change -> line(change, words))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private ChangeWords words() {
        return new ChangeWords(
                settings,
                key -> reader.controls().find(key).map(CatalogueEntry::summary).orElse(key));
    }

    private static String mark(Change change) {
        return change.added() ? "new" : change.removed() ? "gone" : "changed";
    }

    private static Line line(Change change, ChangeWords words) {
        String mark = mark(change);
        String look = change.added() ? "met" : change.removed() ? "stop" : "ask";
        boolean both = !change.added() && !change.removed();
        if (change.part() != Part.WORDS && (change.part() != Part.ANSWER || !both)) {
            return new Line(mark, look, words.say(change), List.of());
        }
        return new Line(
                mark,
                look,
                change.part() == Part.WORDS
                        ? "The words of clause " + change.latest().ref() + ":"
                        : "What is answered on “" + change.about().key().replace('-', ' ') + "”:",
                WordDifference.between(written(change.before()), written(change.after())));
    }

    private static String written(Optional<Side> side) {
        return side.map(Side::written).orElse("");
    }
}
