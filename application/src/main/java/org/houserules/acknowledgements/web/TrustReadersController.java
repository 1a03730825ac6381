package org.houserules.acknowledgements.web;

import java.util.List;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Owner;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How many people of each school of a trust have read its policy, for whoever works at the trust. */
@Controller
class TrustReadersController {
    private final TrustReaders readers;

    TrustReadersController(TrustReaders readers) {
        this.readers = readers;
    }

    @Bean
    static NavigationEntry trustReadersEntry() {
        return new NavigationEntry(
                46, "All schools' readers", "/trust/policy-readers", Permission.COUNT_READERS_OF_TRUST);
    }

    @GetMapping("/trust/policy-readers")
    @Needs(Permission.COUNT_READERS_OF_TRUST)
    String list(SignedIn person, Model model) {
        boolean atTrust = person.owner().kind() == Owner.Kind.TRUST;
        model.addAttribute("atTrust", atTrust);
        model.addAttribute("schools", atTrust ? readers.counts(person) : List.of());
        return "acknowledgements/trust";
    }
}
