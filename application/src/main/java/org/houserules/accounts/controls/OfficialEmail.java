package org.houserules.accounts.controls;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;

/** The account is opened with an e-mail address of the school. */
@Control(key = "official-email", summary = "The account is opened with an e-mail address of the school.")
final class OfficialEmail implements Check<AccountRequest, OfficialEmail.Setting> {
    record Setting(Domain domain) {}

    /** Whose address it has to be. */
    enum Domain {
        SCHOOL
    }

    /** Letters that only look like these, quoted names and a second @ are no address of a school. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9.-]{1,253})");

    private static final String MEND = "Give an address of the school, not one of your own.";

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        return Stream.of(judge(
                request.answers().text(Question.EMAIL_ADDRESS), request.facts().emailDomains()));
    }

    private static Finding judge(Optional<String> address, Collection<String> domains) {
        if (address.isEmpty()) {
            return breached("It is not said with which e-mail address the account is opened.");
        }
        if (domains.stream().allMatch(String::isBlank)) {
            return OnForm.cannotTell(
                    Question.EMAIL_ADDRESS,
                    "Nobody can tell whether this is an address of the school: its e-mail domains are not listed.",
                    "Ask whoever looks after the school's details to list its e-mail domains.");
        }
        Matcher matcher = ADDRESS.matcher(address.get().strip());
        return matcher.matches() && isOneOf(matcher.group(1).toLowerCase(Locale.ROOT), domains)
                ? OnForm.met(Question.EMAIL_ADDRESS, "The account is opened with an address of the school.")
                : breached("The account is opened with an address that is not one of the school's.");
    }

    private static boolean isOneOf(String domain, Collection<String> domains) {
        return domains.stream()
                .map(own -> own.strip().toLowerCase(Locale.ROOT))
                .filter(own -> !own.isEmpty())
                .anyMatch(own -> domain.equals(own) || domain.endsWith("." + own));
    }

    private static Finding breached(String what) {
        return OnForm.breached(Question.EMAIL_ADDRESS, what, MEND);
    }
}
