package org.houserules.consent.web;

import java.util.Optional;
import org.houserules.consent.ConsentRecords;
import org.houserules.consent.RollInForce;
import org.houserules.consent.SearchRoll;
import org.houserules.consent.ShowPupil;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a pupil and shows what may be done with their photograph, film and name. */
@Controller
class ConsentController {
    private final SearchRoll search;
    private final ShowPupil showPupil;
    private final RollInForce roll;
    private final ConsentRecords records;
    private final TransactionTemplate transactions;

    ConsentController(
            SearchRoll search,
            ShowPupil showPupil,
            RollInForce roll,
            ConsentRecords records,
            TransactionTemplate transactions) {
        this.search = search;
        this.showPupil = showPupil;
        this.roll = roll;
        this.records = records;
        this.transactions = transactions;
    }

    @Bean
    static NavigationEntry consents() {
        return new NavigationEntry(50, "Consent", "/consent", Permission.SEE_CONSENTS);
    }

    @GetMapping("/consent")
    @Needs(Permission.SEE_CONSENTS)
    String consent(@RequestParam(defaultValue = "") String q, SignedIn person, Model model) {
        long owner = person.owner().id();
        model.addAttribute("typed", q);
        model.addAttribute("found", search.find(owner, q));
        model.addAttribute("asOf", roll.asOf(owner).map(Said::longDay));
        model.addAttribute("onRoll", !roll.pupils(owner).isEmpty());
        model.addAttribute("mayChange", person.may(Permission.CHANGE_CONSENTS));
        model.addAttribute("mayImport", person.may(Permission.IMPORT_ROLL));
        return "consent/search";
    }

    @GetMapping("/consent/pupils/{key}")
    @Needs(Permission.SEE_CONSENTS)
    String pupil(@PathVariable long key, SignedIn person, Model model) {
        ShowPupil.Shown shown = showPupil.show(key, person);
        model.addAttribute("shown", shown);
        model.addAttribute("story", Story.of(shown, person));
        model.addAttribute("mayChange", person.may(Permission.CHANGE_CONSENTS));
        model.addAttribute("asOf", roll.asOf(person.owner().id()).map(Said::longDay));
        return "consent/pupil";
    }

    @GetMapping("/consent/imports")
    @Needs(Permission.IMPORT_ROLL)
    String imports(SignedIn person, Model model) {
        model.addAttribute(
                "imports",
                Optional.ofNullable(transactions.execute(
                                status -> records.imports(person.owner().id())))
                        .orElseThrow());
        return "consent/imports";
    }
}
