package org.houserules.accounts.houserules.web;

import java.util.List;
import org.houserules.accounts.houserules.LineDifference;
import org.houserules.accounts.houserules.Published;
import org.houserules.accounts.houserules.RulesText;
import org.houserules.accounts.houserules.WriteHouseRules;
import org.houserules.accounts.houserules.WriteHouseRules.Desk;
import org.houserules.accounts.houserules.WriteHouseRules.Outcome;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.PublicPaths;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which the house rules of an account are written; who may write them, the use case knows. */
@Controller
@Needs(Permission.SEE_POSTS)
class HouseRulesController {
    private static final String DONE = "redirect:/accounts/%d/house-rules?done=";
    private static final String GONE =
            "Somebody has published or thrown away the draft in the meantime. Look at what is published, then save again.";
    private static final String NO_DRAFT = "There is no draft. Save a draft first, and look at it.";

    private final WriteHouseRules write;
    private final PublicPaths paths;

    HouseRulesController(WriteHouseRules write, PublicPaths paths) {
        this.write = write;
        this.paths = paths;
    }

    @GetMapping("/accounts/{id:\\d{1,18}}/house-rules")
    String desk(@PathVariable long id, SignedIn by, Model model) {
        Desk desk = write.desk(by, id);
        return page(by, desk, desk.words(), desk.save(), FormErrors.NONE, model);
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/house-rules")
    String save(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int save,
            SignedIn by,
            Model model) {
        String plain = words.replace("\r\n", "\n").replace("\0", "").strip();
        return switch (write.save(by, id, plain, save)) {
            case Outcome.Done done -> DONE.formatted(id) + "house-rules-saved";
            case Outcome.Wrong wrong -> again(by, id, words, save, wrong.how(), model);
            case Outcome.Overtaken overtaken -> {
                model.addAttribute(
                        "theirs", LineDifference.between(overtaken.theirs().words(), plain));
                yield again(by, id, words, overtaken.theirs().save(), overtaken(overtaken), model);
            }
            case Outcome.Gone gone -> again(by, id, words, 0, GONE, model);
        };
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/house-rules/publish")
    String publish(@PathVariable long id, @RequestParam(defaultValue = "0") int save, SignedIn by, Model model) {
        return answer(id, write.publish(by, id, save), "house-rules-published", by, model);
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/house-rules/throw-away")
    String throwAway(@PathVariable long id, @RequestParam(defaultValue = "0") int save, SignedIn by, Model model) {
        return answer(id, write.throwAway(by, id, save), "house-rules-draft-dropped", by, model);
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/house-rules/take-back")
    String takeBack(@PathVariable long id, @RequestParam(defaultValue = "0") int version, SignedIn by) {
        write.takeBack(by, id, version);
        return DONE.formatted(id) + "house-rules-taken-back";
    }

    private String answer(long id, Outcome outcome, String done, SignedIn by, Model model) {
        return switch (outcome) {
            case Outcome.Done good -> DONE.formatted(id) + done;
            case Outcome.Wrong wrong -> again(by, id, wrong.how(), model);
            case Outcome.Overtaken overtaken -> again(by, id, overtaken(overtaken), model);
            case Outcome.Gone gone -> again(by, id, NO_DRAFT, model);
        };
    }

    private static String overtaken(Outcome.Overtaken overtaken) {
        return overtaken.theirs().savedBy() + " has saved in the meantime. Look at what they wrote, then do it again.";
    }

    private String again(SignedIn by, long id, String problem, Model model) {
        Desk desk = write.desk(by, id);
        return page(by, desk, desk.words(), desk.save(), FormErrors.of("words", problem), model);
    }

    private String again(SignedIn by, long id, String typed, int save, String problem, Model model) {
        return page(by, write.desk(by, id), typed, save, FormErrors.of("words", problem), model);
    }

    private String page(SignedIn by, Desk desk, String words, int save, FormErrors errors, Model model) {
        model.addAttribute("desk", desk);
        model.addAttribute("words", words);
        model.addAttribute("save", save);
        model.addAttribute("preview", RulesText.read(desk.words()));
        model.addAttribute("changes", changes(desk));
        model.addAttribute("path", paths.of(by.owner().id()));
        model.addAttribute("errors", errors);
        return "houserules/desk";
    }

    /** Of the draft against what is published; nothing where there is only one of them. */
    private static List<LineDifference.Line> changes(Desk desk) {
        return desk.current()
                .filter(last -> desk.draft().isPresent())
                .map(Published::words)
                .map(last -> LineDifference.between(last, desk.words()))
                .orElse(List.of());
    }
}
