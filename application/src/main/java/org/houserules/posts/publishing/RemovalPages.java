package org.houserules.posts.publishing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a removal by hand shows. */
@Component
class RemovalPages {
    private final ActByHand act;
    private final Publications publications;
    private final Accounts accounts;

    RemovalPages(ActByHand act, Publications publications, Accounts accounts) {
        this.act = act;
        this.publications = publications;
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    RemovalView of(long id) {
        Removal removal = act.removal(id);
        Publication publication = publications.find(removal.publication()).orElseThrow();
        Optional<OfficialAccount> account = accounts.find(publication.account());
        return new RemovalView(
                id,
                publication.post(),
                account.map(OfficialAccount::name).orElse("the account"),
                account.map(OfficialAccount::address).orElse(""),
                removal.state() != Removal.State.PROVED,
                publication.address().isEmpty(),
                removal.lastFault(),
                addresses(publication));
    }

    private static List<String> addresses(Publication publication) {
        return Stream.concat(
                        publication.address().stream(),
                        publication.addresses().stream().map(known -> known.at().toString()))
                .distinct()
                .toList();
    }
}
