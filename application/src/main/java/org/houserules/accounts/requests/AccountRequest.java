package org.houserules.accounts.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.Role;
import org.houserules.platforms.Platform;
import org.houserules.reading.Words;

/**
 * A request for an official account with the facts of the day on which it is judged.
 *
 * @param statements what signers have stated with their signatures: tokens such as {@code advertising-approved}
 * @param advice what a role has advised in writing
 */
public record AccountRequest(Answers answers, Facts facts, Set<String> statements, Map<Role, String> advice) {
    private static final String SIGNED_BY = "signed-by-";

    /** The statement that goes with every signature: that this role has signed. */
    public static String signedBy(Role role) {
        return SIGNED_BY + Words.of(role);
    }

    public boolean hasSigned(Role role) {
        return statements.contains(signedBy(role));
    }

    /**
     * @param team what is known of everybody whom the form names, by their number, and of the author's line manager
     * @param lineManager the author's, as the register of people has it
     * @param there official accounts on the day of the judgement, those asked for left out
     * @param emailDomains the school's own, lower case
     */
    public record Facts(
            LocalDate today,
            Map<Long, Person> team,
            Optional<Long> lineManager,
            AccountsThere there,
            Set<String> emailDomains) {}

    /**
     * Somebody named for the team.
     *
     * @param works whether they are staff here on the day on which the account goes live
     * @param authorised whether a written authorisation to post for this platform is in force then
     */
    public record Person(long id, String name, boolean works, boolean authorised) {}

    /** How many there are. @param trust counted over the trust and all its schools, absent where that is not known */
    public record AccountsThere(Map<Platform, Integer> school, Optional<Map<Platform, Integer>> trust) {}

    public List<Person> people(Question question) {
        return answers.people(question).stream().map(this::person).toList();
    }

    /** Whoever signs as line manager: not whom the author names, but whom the register has. */
    public Optional<Person> lineManager() {
        return facts.lineManager().map(this::person);
    }

    private Person person(long id) {
        return facts.team().getOrDefault(id, new Person(id, "Somebody who is not known here", false, false));
    }
}
