package org.houserules.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.guidance.AnswersInForce;
import org.houserules.guidance.AnswersInForce.InForce;
import org.houserules.guidance.MayI;
import org.houserules.pages.FormErrors;
import org.houserules.people.ForEverybody;
import org.houserules.people.NotFound;
import org.houserules.people.Owner;
import org.houserules.people.PublicPaths;
import org.houserules.people.PublicPaths.Held;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "May I…?" for pupils and parents, without a sign-in. Nothing that they write is kept. */
@Controller
class PublicAskController {
    private static final String WHY = "Pupils and parents ask without signing in, and nothing is kept.";
    private static final String PATH = "/{school}/ask";
    private static final int TOO_MANY = 429;
    private static final List<String> OUTSIDE = List.of("pupil", "parent");

    private final PublicPaths paths;
    private final AnswersInForce answers;
    private final MayI mayI;
    private final AskLimit limit;

    PublicAskController(PublicPaths paths, AnswersInForce answers, MayI mayI, AskLimit limit) {
        this.paths = paths;
        this.answers = answers;
        this.mayI = mayI;
        this.limit = limit;
    }

    @GetMapping(PATH)
    @ForEverybody(why = WHY)
    String box(@PathVariable String school, Model model) {
        return page(school(school), AskForm.EMPTY, FormErrors.NONE, Optional.empty(), model);
    }

    @PostMapping(PATH)
    @ForEverybody(why = WHY)
    String ask(
            @PathVariable String school,
            @RequestParam(defaultValue = "") String question,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Held found = school(school);
        response.setHeader("Cache-Control", "no-store");
        AskForm form = AskForm.typed(question, outside(mayI.told(fields)));
        FormErrors errors = form.errors();
        if (errors.isEmpty() && !limit.mayAsk(request.getRemoteAddr())) {
            response.setStatus(TOO_MANY);
            errors = FormErrors.of("question", "Too many questions in a short time. Wait a minute, or ask at school.");
        }
        Optional<AnswerView> answer = errors.isEmpty() ? answer(found, form) : Optional.empty();
        return page(found, form, errors, answer, model);
    }

    /** Nobody outside asks as one of the staff. */
    private static Map<String, String> outside(Map<String, String> told) {
        Map<String, String> facts = new HashMap<>(told);
        facts.merge("as", "parent", (as, otherwise) -> OUTSIDE.contains(as) ? as : otherwise);
        return facts;
    }

    private Optional<AnswerView> answer(Held school, AskForm form) {
        return policy(school)
                .map(policy -> mayI.answer(form.question(), form.told(), policy.answers()))
                .map(AnswerView::toThePublic);
    }

    private Optional<InForce> policy(Held school) {
        long owner = school.owner().id();
        return OwnerScope.call(Scope.of(owner), () -> answers.at(owner));
    }

    private Held school(String path) {
        return paths.all().stream()
                .filter(held -> held.heldNow() && held.path().equals(path))
                .filter(held -> held.owner().kind() == Owner.Kind.SCHOOL)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String page(Held school, AskForm form, FormErrors errors, Optional<AnswerView> answer, Model model) {
        model.addAttribute("school", school);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("answer", answer);
        model.addAttribute("hasPolicy", policy(school).isPresent());
        return "guidance/public-ask";
    }
}
