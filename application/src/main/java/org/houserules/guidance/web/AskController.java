package org.houserules.guidance.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.guidance.Answer;
import org.houserules.guidance.AnswersInForce;
import org.houserules.guidance.AnswersInForce.InForce;
import org.houserules.guidance.Asker;
import org.houserules.guidance.MayI;
import org.houserules.guidance.Topic;
import org.houserules.pages.FormErrors;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.PersonKind;
import org.houserules.people.SignedIn;
import org.houserules.reading.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "May I…?" for those who work at a school: one box, or the list of topics. A question is kept only when it is put to a person. */
@Controller
@Needs(Permission.SEE_POSTS)
class AskController {
    private final MayI mayI;
    private final AnswersInForce answers;

    AskController(MayI mayI, AnswersInForce answers) {
        this.mayI = mayI;
        this.answers = answers;
    }

    @Bean
    static NavigationEntry askEntry() {
        return new NavigationEntry(15, "May I…?", "/ask", Permission.SEE_POSTS);
    }

    @GetMapping("/ask")
    String box(SignedIn person, Model model) {
        return page(AskForm.EMPTY, FormErrors.NONE, Optional.empty(), person, model);
    }

    @PostMapping("/ask")
    String ask(
            @RequestParam(defaultValue = "") String question,
            @RequestParam Map<String, String> fields,
            SignedIn person,
            Model model) {
        AskForm form = AskForm.typed(question, mayI.told(fields));
        FormErrors errors = form.errors();
        Optional<AnswerView> answer = errors.isEmpty() ? answer(form, person) : Optional.empty();
        return page(form, errors, answer, person, model);
    }

    private Optional<AnswerView> answer(AskForm form, SignedIn person) {
        return answers.at(person.owner().id())
                .map(policy -> mayI.answer(form.question(), told(form.told(), person), policy.answers()))
                .map(answer -> AnswerView.of(answer, person));
    }

    @GetMapping("/ask/topics")
    String topics(SignedIn person, Model model) {
        Asker asker = asker(person.kind());
        Optional<InForce> policy = answers.at(person.owner().id());
        List<Topic> settled = mayI.topics().stream()
                .filter(topic -> policy.filter(one -> one.answers().speaksOn(topic.key(), asker))
                        .isPresent())
                .sorted(Comparator.comparing(Topic::title))
                .toList();
        model.addAttribute("topics", settled);
        return "guidance/topics";
    }

    @GetMapping("/ask/topics/{key}")
    String topic(@PathVariable String key, @RequestParam Map<String, String> fields, SignedIn person, Model model) {
        Topic topic = mayI.topic(key).orElseThrow(NotFound::new);
        InForce policy = answers.at(person.owner().id()).orElseThrow(NotFound::new);
        Map<String, String> facts = mayI.told(fields);
        Answer answer = mayI.on(topic, told(facts, person), policy.answers());
        model.addAttribute("topic", topic);
        model.addAttribute("told", facts);
        model.addAttribute("answer", AnswerView.of(answer, person));
        return "guidance/topic";
    }

    /** Who asks is known from the sign-in, whatever stands in a form. */
    private static Map<String, String> told(Map<String, String> facts, SignedIn person) {
        Map<String, String> told = new HashMap<>(facts);
        told.put("as", Words.of(asker(person.kind())));
        return told;
    }

    static Asker asker(PersonKind kind) {
        return switch (kind) {
            case TEACHER, OFFICE_STAFF, SUPPORT_STAFF, TRUST_STAFF -> Asker.TEACHER;
            case SUPPLY -> Asker.SUPPLY;
            case TRAINEE -> Asker.TRAINEE;
            case GOVERNOR -> Asker.GOVERNOR;
            case CONTRACTOR -> Asker.CONTRACTOR;
            case AGENCY -> Asker.AGENCY;
            case VOLUNTEER -> Asker.VOLUNTEER;
        };
    }

    private String page(AskForm form, FormErrors errors, Optional<AnswerView> answer, SignedIn person, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("answer", answer);
        model.addAttribute("policy", answers.at(person.owner().id()));
        return "guidance/ask";
    }
}
