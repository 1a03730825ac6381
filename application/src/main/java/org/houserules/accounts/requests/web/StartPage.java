package org.houserules.accounts.requests.web;

import java.util.List;
import java.util.Optional;

/**
 * What somebody is told before they ask for an account.
 *
 * @param policy its title; absent where none is in force
 * @param tasks what will be asked, part by part
 * @param signers in their order, with the clauses that want them
 * @param limits clauses that limit which accounts there may be
 * @param there how many accounts there are, by platform
 */
public record StartPage(
        Optional<String> policy,
        List<Part> tasks,
        List<Signs> signers,
        List<Asked.Ref> chain,
        List<Asked.Ref> limits,
        List<String> there) {
    public record Part(String words, int questions) {}

    /** @param called the role in the school's words @param who signs in it today */
    public record Signs(String called, String who) {}
}
