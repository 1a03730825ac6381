package org.houserules.acknowledgements.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.houserules.acknowledgements.Questions;
import org.houserules.acknowledgements.WriteQuestions;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.CurrentPolicy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions of understanding that a school asks with its policy. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class UnderstandingQuestionsController {
    private static final int MOST_ANSWERS = 6;

    private final WriteQuestions questions;
    private final CurrentPolicy policies;

    UnderstandingQuestionsController(WriteQuestions questions, CurrentPolicy policies) {
        this.questions = questions;
        this.policies = policies;
    }

    @GetMapping("/policy/readers/questions")
    String all(SignedIn by, Model model) {
        return page(by, Map.of(), FormErrors.NONE, model);
    }

    @PostMapping("/policy/readers/questions")
    String add(SignedIn by, @RequestParam Map<String, String> fields, Model model) {
        FormErrors wrong = questions.add(by, typed(fields));
        return wrong.isEmpty()
                ? "redirect:/policy/readers/questions?done=reading-question-added"
                : page(by, fields, wrong, model);
    }

    /** The right answer is counted among those that were written: empty lines between them are left out. */
    private static Questions.New typed(Map<String, String> fields) {
        List<Integer> written = IntStream.rangeClosed(1, MOST_ANSWERS)
                .filter(i -> !text(fields, "answer-" + i).isEmpty())
                .boxed()
                .toList();
        String right = text(fields, "right");
        int place = IntStream.range(0, written.size())
                .filter(i -> right.equals(String.valueOf(written.get(i))))
                .findFirst()
                .orElse(-1);
        return new Questions.New(
                text(fields, "clause"),
                text(fields, "asks"),
                written.stream().map(i -> text(fields, "answer-" + i)).toList(),
                place + 1);
    }

    private static String text(Map<String, String> fields, String field) {
        return fields.getOrDefault(field, "").strip();
    }

    @PostMapping("/policy/readers/questions/{id:\\d{1,18}}/remove")
    String remove(@PathVariable long id, SignedIn by) {
        questions.remove(by, id);
        return "redirect:/policy/readers/questions?done=reading-question-removed";
    }

    private String page(SignedIn by, Map<String, String> typed, FormErrors errors, Model model) {
        Map<String, String> clauses = new LinkedHashMap<>();
        policies.readAt(by.owner().id())
                .ifPresent(policy -> policy.clauses()
                        .forEach(clause -> clauses.put(clause.id(), clause.ref() + " – " + clause.says())));
        model.addAttribute("questions", questions.all(by));
        model.addAttribute("clauses", clauses);
        model.addAttribute("typed", Map.copyOf(typed));
        model.addAttribute(
                "answers", IntStream.rangeClosed(1, MOST_ANSWERS).boxed().toList());
        model.addAttribute("errors", errors);
        return "acknowledgements/questions";
    }
}
