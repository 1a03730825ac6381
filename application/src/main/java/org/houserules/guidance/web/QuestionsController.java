package org.houserules.guidance.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houserules.guidance.AnswerQuestion;
import org.houserules.guidance.KeptQuestion;
import org.houserules.guidance.KeptQuestion.Answered;
import org.houserules.guidance.KeptQuestions;
import org.houserules.guidance.PutQuestion;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Questions that were put to a person: one's own, those that wait for an adviser, and answers that everybody may read. */
@Controller
@Needs(Permission.SEE_POSTS)
class QuestionsController {
    private static final int MOST = 100;
    private static final int MOST_WORDS = 8;

    private final KeptQuestions questions;
    private final PutQuestion put;
    private final AnswerQuestion answer;
    private final Clock clock;

    QuestionsController(KeptQuestions questions, PutQuestion put, AnswerQuestion answer, Clock clock) {
        this.questions = questions;
        this.put = put;
        this.answer = answer;
        this.clock = clock;
    }

    @GetMapping("/ask/questions")
    String list(@RequestParam(defaultValue = "") String words, SignedIn person, Model model) {
        long owner = person.owner().id();
        boolean adviser = person.may(Permission.ANSWER_QUESTIONS);
        model.addAttribute("words", words);
        model.addAttribute("adviser", adviser);
        model.addAttribute("waiting", adviser ? rows(questions.waiting(owner, MOST), true) : List.of());
        model.addAttribute("mine", rows(questions.of(owner, person.person(), MOST), true));
        model.addAttribute("shared", rows(questions.shared(owner, wanted(words), MOST), false));
        return "guidance/questions";
    }

    @PostMapping("/ask/questions")
    String put(@RequestParam(defaultValue = "") String question, SignedIn person, Model model) {
        AskForm form = AskForm.typed(question, java.util.Map.of());
        FormErrors errors = form.errors();
        Optional<Long> id = errors.isEmpty() ? put.put(person, form.question()) : Optional.empty();
        if (id.isPresent()) {
            return "redirect:/ask/questions/" + id.get() + "?done=question-put";
        }
        model.addAttribute("question", form.question());
        model.addAttribute(
                "errors",
                errors.isEmpty()
                        ? FormErrors.of(
                                "question", "Twenty of your questions wait for an answer. Talk to somebody instead.")
                        : errors);
        return "guidance/put";
    }

    @GetMapping("/ask/questions/{id}")
    String one(@PathVariable long id, SignedIn person, Model model) {
        KeptQuestion found = find(id, person);
        return page(found, "", found.words(), false, FormErrors.NONE, person, model);
    }

    @PostMapping("/ask/questions/{id}")
    @Needs(Permission.ANSWER_QUESTIONS)
    String answer(
            @PathVariable long id,
            @RequestParam(name = "answer", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String sharedAs,
            @RequestParam(defaultValue = "") String share,
            SignedIn person,
            Model model) {
        KeptQuestion found = find(id, person);
        boolean shared = share.equals("yes");
        AnswerForm form = new AnswerForm(AskForm.plain(typed), shared, AskForm.plain(sharedAs));
        if (!form.errors().isEmpty()) {
            return page(found, typed, sharedAs, shared, form.errors(), person, model);
        }
        boolean first = answer.answer(person, id, form.answer(), form.shared());
        return "redirect:/ask/questions/" + id + "?done=" + (first ? "question-answered" : "question-answered-already");
    }

    /** What is another's, and not shared, answers as if it were not there. */
    private KeptQuestion find(long id, SignedIn person) {
        return questions
                .find(person.owner().id(), id)
                .filter(question -> sees(question, person)
                        || question.answered().flatMap(Answered::sharedAs).isPresent())
                .orElseThrow(NotFound::new);
    }

    private static boolean sees(KeptQuestion question, SignedIn person) {
        return question.asker().filter(asker -> asker == person.person()).isPresent()
                || person.may(Permission.ANSWER_QUESTIONS);
    }

    private List<QuestionRow> rows(List<KeptQuestion> found, boolean askerOrAdviser) {
        return found.stream()
                .map(question -> QuestionRow.of(question, askerOrAdviser, clock))
                .toList();
    }

    private static List<String> wanted(String words) {
        return Arrays.stream(words.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]++"))
                .filter(word -> word.length() > 2)
                .limit(MOST_WORDS)
                .toList();
    }

    private String page(
            KeptQuestion found,
            String typed,
            String sharedAs,
            boolean shared,
            FormErrors errors,
            SignedIn person,
            Model model) {
        model.addAttribute("row", QuestionRow.of(found, sees(found, person), clock));
        model.addAttribute("sees", sees(found, person));
        model.addAttribute("answers", found.waits() && person.may(Permission.ANSWER_QUESTIONS));
        model.addAttribute("typed", typed);
        model.addAttribute("sharedAs", sharedAs);
        model.addAttribute("shared", shared);
        model.addAttribute("errors", errors);
        return "guidance/question";
    }
}
