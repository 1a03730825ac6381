package org.houserules.accounts.register;

import java.util.List;
import java.util.Optional;

/** Whether a page is really the school's, by its address alone: nothing is ever fetched. */
public sealed interface AddressCheck {
    record Official(PublicAccount account) implements AddressCheck {}

    /** It was, and is no longer. */
    record Closed(PublicAccount account) implements AddressCheck {}

    /** Not one of theirs, but it could be taken for this one. */
    record Resembles(PublicAccount account) implements AddressCheck {}

    record NotTheirs() implements AddressCheck {}

    /** What was pasted is no address. */
    record NoAddress() implements AddressCheck {}

    /** @param typed whatever somebody pasted */
    static AddressCheck of(PublicSchool school, String typed) {
        return PageAddress.read(typed).map(page -> of(school, page)).orElseGet(NoAddress::new);
    }

    private static AddressCheck of(PublicSchool school, PageAddress page) {
        return reached(school.live(), page)
                .<AddressCheck>map(Official::new)
                .or(() -> reached(school.closed(), page).map(Closed::new))
                .or(() -> school.live().stream()
                        .filter(account -> PageAddress.read(account.address())
                                .filter(ours -> ours.resembles(page))
                                .isPresent())
                        .findFirst()
                        .map(Resembles::new))
                .orElseGet(NotTheirs::new);
    }

    private static Optional<PublicAccount> reached(List<PublicAccount> accounts, PageAddress page) {
        return accounts.stream()
                .filter(account -> PageAddress.read(account.address())
                        .filter(ours -> ours.isReachedBy(page))
                        .isPresent())
                .findFirst();
    }
}
