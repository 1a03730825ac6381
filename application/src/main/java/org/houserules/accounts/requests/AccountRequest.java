package org.houserules.accounts.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.Role;
import org.houserules.platforms.Platform;

/**
 * A request for an official account with the facts of the day on which it is judged.
 *
 * @param statements what signers have stated with their signatures: tokens such as {@code advertising-approved}
 * @param advice what a role has advised in writing
 */
public record AccountRequest(Answers answers, Facts facts, Set<String> statements, Map<Role, String> advice) {
    /**
     * @param team what is known of everybody whom the form names, by their number
     * @param there official accounts on the day of the judgement, those asked for left out
     * @param emailDomains the school's own, lower case
     */
    public record Facts(LocalDate today, Map<Long, Person> team, AccountsThere there, Set<String> emailDomains) {}

    /**
     * Somebody named for the team.
     *
     * @param works whether they are staff here on the day
     * @param authorised whether a written authorisation to post for this platform is in force
     */
    public record Person(long id, String name, boolean works, boolean authorised) {}

    /** How many there are. @param trust counted over the trust and all its schools, absent where that is not known */
    public record AccountsThere(Map<Platform, Integer> school, Optional<Map<Platform, Integer>> trust) {}

    public List<Person> people(Question question) {
        return answers.people(question).stream()
                .map(id ->
                        facts.team().getOrDefault(id, new Person(id, "Somebody who is not known here", false, false)))
                .toList();
    }
}
