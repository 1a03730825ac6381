package org.houserules.accounts.requests.signing.web;

import java.time.Clock;
import java.util.Optional;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.signing.MaySee;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a request stands that was handed in: who has signed, who is next, what is void. */
@Controller
@Needs(Permission.SEE_POSTS)
class SignaturesController {
    private final MaySee maySee;
    private final ShowSignatures pages;
    private final Requests requests;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SignaturesController(
            MaySee maySee, ShowSignatures pages, Requests requests, TransactionTemplate transactions, Clock clock) {
        this.maySee = maySee;
        this.pages = pages;
        this.requests = requests;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/accounts/requests/{id}/signatures")
    String signatures(@PathVariable long id, SignedIn person, Model model) {
        Optional<SignaturesPage> page = transactions.execute(status -> page(id, person));
        if (page == null || page.isEmpty()) {
            return "redirect:/accounts/requests/" + id;
        }
        model.addAttribute("page", page.get());
        return "accounts/requests/signatures";
    }

    private Optional<SignaturesPage> page(long id, SignedIn person) {
        Request request = maySee.find(person, id).orElseThrow(NotFound::new);
        if (request.state() == Request.State.REFUSED && request.author() == person.person()) {
            requests.refusalSeen(request, clock.instant());
        }
        return pages.of(person, request);
    }
}
