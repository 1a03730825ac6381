package org.houserules.accounts.controls;

import java.util.List;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AccountRequest.Person;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Finding;

/** How many of those named for a part of the team may play it. Nobody counts twice. */
record TeamCount(Question question, String one, String several) {
    Finding of(AccountRequest request, int wanted) {
        List<Person> named = request.people(question).stream().distinct().toList();
        long count = named.stream().filter(ActiveTeam::mayServe).count();
        return count >= wanted
                ? OnForm.met(question, "There are enough " + several + ": " + count + ".")
                : OnForm.breached(question, tooFew(named.size(), count, wanted), mend());
    }

    private String tooFew(int named, long count, int wanted) {
        String wants = "The policy wants " + wanted + " " + (wanted == 1 ? one : several) + ", and ";
        if (named == 0) {
            return wants + "nobody is named.";
        }
        return count < named
                ? wants + count + " of the " + named + " named may be one."
                : wants + named + (named == 1 ? " is" : " are") + " named.";
    }

    private String mend() {
        return "Name more " + several + " who work here or hold a written authorisation for this platform.";
    }
}
