package org.houserules.accounts.requests.signing.web;

import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.signing.MaySee;
import org.houserules.accounts.requests.signing.print.FormPdf;
import org.houserules.accounts.requests.signing.print.PrintedForm;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The form on paper, with its signatures or room to sign by pen. */
@Controller
@Needs(Permission.SEE_POSTS)
class FormPdfController {
    private final MaySee maySee;
    private final PrintedForms printing;
    private final TransactionTemplate transactions;

    FormPdfController(MaySee maySee, PrintedForms printing, TransactionTemplate transactions) {
        this.maySee = maySee;
        this.printing = printing;
        this.transactions = transactions;
    }

    @GetMapping("/accounts/requests/{id}/form.pdf")
    ResponseEntity<byte[]> form(@PathVariable long id, SignedIn person) {
        PrintedForm form = transactions.execute(status -> printed(id, person));
        if (form == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"account-request-" + id + ".pdf\"")
                .header("Cache-Control", "no-store")
                .body(FormPdf.of(form));
    }

    private PrintedForm printed(long id, SignedIn person) {
        Request request = maySee.find(person, id).orElseThrow(NotFound::new);
        return printing.of(request, person.owner().name());
    }
}
