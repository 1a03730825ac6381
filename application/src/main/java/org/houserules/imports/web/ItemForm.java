package org.houserules.imports.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.guidance.MayI;
import org.houserules.imports.DecideClause.Otherwise;
import org.houserules.imports.Item;
import org.houserules.pages.FormErrors;
import org.houserules.policy.Audience;
import org.houserules.policy.Force;
import org.houserules.policy.ReadPolicies;
import org.houserules.policy.SettingWords;
import org.houserules.policy.drafts.form.ControlForm;
import org.houserules.policy.drafts.form.Typed;
import org.houserules.reading.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;

/** The form in which a clause of an import is set: what it has checked, which questions it answers, how strongly it speaks. */
@Component
public class ItemForm {
    private final ReadPolicies policies;
    private final SettingWords words = SettingWords.shipped();
    private final SingletonSupplier<MayI> mayI = SingletonSupplier.of(MayI::shipped);

    ItemForm(ReadPolicies policies) {
        this.policies = policies;
    }

    /** A question that a clause may answer. */
    public record Question(String key, String example, boolean first) {}

    /** As it was set, or as it is suggested. */
    Typed typed(Item item) {
        Map<String, List<String>> fields = new HashMap<>();
        if (item.undecided()) {
            fields.put(
                    "control",
                    item.suggested().stream().map(one -> one.control()).toList());
            item.suggested()
                    .forEach(one -> policies.controls()
                            .find(one.control())
                            .ifPresent(control -> one.settings()
                                    .forEach((key, said) -> fields.put(
                                            ControlForm.name(one.control(), key),
                                            ControlForm.typed(control, key, said)))));
        } else {
            fields.putAll(ControlForm.fields(item.bound(), policies.controls()));
        }
        fields.put("topic", item.undecided() ? item.topics() : item.answers());
        fields.put("force", List.of(Words.of(item.force())));
        fields.put("audience", item.audience().stream().map(Words::of).toList());
        return new Typed(fields);
    }

    FormErrors wrong(Typed typed) {
        return Words.find(Force.class, typed.at("force")).isEmpty()
                ? FormErrors.of("force", "Say how strongly the clause speaks.")
                : FormErrors.NONE;
    }

    Otherwise otherwise(Typed typed) {
        Optional<Force> force = Words.find(Force.class, typed.at("force"));
        List<Audience> audience = Arrays.stream(Audience.values())
                .filter(one -> typed.has("audience", Words.of(one)))
                .toList();
        List<String> topics = typed.all("topic").stream()
                .filter(key -> mayI.obtain().topic(key).isPresent())
                .distinct()
                .toList();
        return new Otherwise(force.orElse(Force.MUST), audience, ControlForm.edits(typed, policies.controls()), topics);
    }

    String page(long id, Item item, Typed typed, int save, FormErrors errors, Model model) {
        List<Question> questions = new ArrayList<>();
        mayI.obtain()
                .topics()
                .forEach(topic -> questions.add(new Question(
                        topic.key(),
                        topic.example(),
                        typed.has("topic", topic.key()) || item.topics().contains(topic.key()))));
        model.addAttribute("id", id);
        model.addAttribute("item", item);
        model.addAttribute("typed", typed);
        model.addAttribute("save", save);
        model.addAttribute("controls", ControlForm.all(policies.controls(), typed, words));
        model.addAttribute("questions", questions);
        model.addAttribute("errors", errors);
        return "imports/set";
    }
}
