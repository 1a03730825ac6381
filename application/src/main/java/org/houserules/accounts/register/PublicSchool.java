package org.houserules.accounts.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Owner;

/**
 * What the public may know of a school, or of the trust, on a day.
 *
 * @param path under which it is found
 * @param policy the address of its policy that it has typed
 * @param adopted whether a policy is in force here on the day
 * @param accounts that are official on the day, or were within the year before
 * @param trust of a school that belongs to one: its accounts are official for the school, too
 */
public record PublicSchool(
        Owner owner,
        String path,
        LocalDate day,
        Optional<String> policy,
        boolean adopted,
        List<PublicAccount> accounts,
        Optional<PublicSchool> trust) {
    /** Those that are official on the day. */
    public List<PublicAccount> live() {
        return accounts.stream().filter(account -> !account.isClosedOn(day)).toList();
    }

    public List<PublicAccount> closed() {
        return accounts.stream().filter(account -> account.isClosedOn(day)).toList();
    }

    public Optional<PublicAccount> find(long id) {
        return accounts.stream().filter(account -> account.id() == id).findFirst();
    }

    /** The path of the public page of its policy, where one is in force. */
    public Optional<String> policyHere() {
        return Optional.of("/" + path + "/policy").filter(page -> adopted);
    }

    /** Of its list of accounts. */
    public String list() {
        return "/" + path + "/official-accounts";
    }

    public String page(PublicAccount account) {
        return list() + "/" + account.id();
    }
}
