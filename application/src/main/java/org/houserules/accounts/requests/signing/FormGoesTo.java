package org.houserules.accounts.requests.signing;

import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.people.Role;
import org.houserules.policy.MakeChoice;
import org.houserules.policy.PoliciesInForce.InForce;
import org.houserules.policy.Policy;
import org.houserules.policy.PrintedForm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To whom the form for a new account is handed, by the school's document and what the school has chosen in it. */
@Component
public class FormGoesTo {
    private final MakeChoice choices;

    FormGoesTo(MakeChoice choices) {
        this.choices = choices;
    }

    /** Empty where the document does not say; then it goes to the first signer. */
    @Transactional(readOnly = true)
    public List<Role> roles(long owner, Policy<AccountRequest> policy) {
        Optional<String> choice = policy.printedForm().flatMap(PrintedForm::goesTo);
        return choice.flatMap(policy::choice)
                .map(known -> choices.roles(owner, known))
                .orElse(List.of());
    }

    /** A sentence in the school's words; empty where the document does not say. */
    @Transactional(readOnly = true)
    public String words(long owner, InForce<AccountRequest> policy) {
        List<String> called =
                roles(owner, policy.policy()).stream().map(policy::called).toList();
        return called.isEmpty() ? "" : "The form goes to the " + String.join(" and the ", called) + ".";
    }
}
