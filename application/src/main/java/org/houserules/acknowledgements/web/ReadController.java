package org.houserules.acknowledgements.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.acknowledgements.AcknowledgePolicy;
import org.houserules.acknowledgements.AcknowledgePolicy.Outcome;
import org.houserules.acknowledgements.Questions.Question;
import org.houserules.acknowledgements.ShowReading;
import org.houserules.acknowledgements.ShowReading.Text;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The policy in force, read and acknowledged by one person. */
@Controller
@Needs(Permission.SEE_POSTS)
class ReadController {
    private final ShowReading reading;
    private final AcknowledgePolicy acknowledge;

    ReadController(ShowReading reading, AcknowledgePolicy acknowledge) {
        this.reading = reading;
        this.acknowledge = acknowledge;
    }

    @GetMapping("/policy/read")
    String read(SignedIn me, Model model) {
        return page(me, AnswersTyped.NONE, FormErrors.NONE, model);
    }

    @PostMapping("/policy/read")
    String acknowledge(SignedIn me, @RequestParam Map<String, String> fields, Model model) {
        AnswersTyped answers = AnswersTyped.of(fields);
        String digest = fields.getOrDefault("digest", "");
        return switch (acknowledge.acknowledge(me, digest, answers.numbers())) {
            case Outcome.Done done -> "redirect:/policy/read?done=policy-acknowledged";
            case Outcome.NothingOwed nothing -> "redirect:/policy/read";
            case Outcome.Changed changed -> "redirect:/policy/read?done=policy-changed-meanwhile";
            case Outcome.AskedAgain again -> page(me, answers, errors(again.questions()), model);
        };
    }

    private static FormErrors errors(List<Question> wrong) {
        return new FormErrors(wrong.stream()
                .map(question -> new FieldError(
                        AnswersTyped.field(question),
                        "Read the clause beside this question and answer again: " + question.asks()))
                .toList());
    }

    private String page(SignedIn me, AnswersTyped answers, FormErrors errors, Model model) {
        Optional<Text> text = reading.of(me);
        model.addAttribute("text", text);
        model.addAttribute("answers", answers);
        model.addAttribute("errors", errors);
        return "acknowledgements/read";
    }

    /** For whoever signs on paper. */
    @GetMapping("/policy/read/print")
    String print(SignedIn me, Model model) {
        model.addAttribute("text", reading.of(me).orElseThrow(NotFound::new));
        model.addAttribute("school", me.owner().name());
        return "acknowledgements/sheet";
    }
}
