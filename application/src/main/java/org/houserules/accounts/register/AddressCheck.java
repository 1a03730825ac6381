package org.houserules.accounts.register;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houserules.platforms.Platform;

/** Whether a page is really the school's, by its address alone: nothing is ever fetched. */
public sealed interface AddressCheck {
    /** An account, and whose it is: the school's, its trust's, or that of a school of the trust. */
    record Theirs(PublicSchool owner, PublicAccount account) {
        /** Where the public reads of it. */
        public String page() {
            return owner.page(account);
        }

        public String ownerName() {
            return owner.owner().name();
        }
    }

    record Official(Theirs found) implements AddressCheck {}

    /** A page of a website that is official. */
    record PartOf(Theirs found) implements AddressCheck {}

    /** Somewhere below an account's page on its platform, where others may write, too. */
    record Below(Theirs found) implements AddressCheck {}

    /** It was, and is no longer. */
    record Closed(Theirs found) implements AddressCheck {}

    /** Not one of theirs, but it could be taken for this one. */
    record Resembles(Theirs found) implements AddressCheck {}

    record NotTheirs() implements AddressCheck {}

    /** What was pasted is no address. */
    record NoAddress() implements AddressCheck {}

    /** @param family the trust of a school, the schools of a trust @param typed whatever somebody pasted */
    static AddressCheck of(PublicSchool school, List<PublicSchool> family, String typed) {
        return PageAddress.read(typed)
                .map(page ->
                        of(Stream.concat(Stream.of(school), family.stream()).toList(), page))
                .orElseGet(NoAddress::new);
    }

    private static AddressCheck of(List<PublicSchool> owners, PageAddress page) {
        List<Theirs> live = all(owners, PublicSchool::live);
        return first(live, page, PageAddress::isReachedBy)
                .<AddressCheck>map(Official::new)
                .or(() -> first(websites(live), page, PageAddress::holds).map(PartOf::new))
                .or(() -> first(all(owners, PublicSchool::closed), page, PageAddress::isReachedBy)
                        .map(Closed::new))
                .or(() -> first(live, page, PageAddress::holds).map(Below::new))
                .or(() -> first(live, page, PageAddress::resembles).map(Resembles::new))
                .orElseGet(NotTheirs::new);
    }

    private static List<Theirs> all(List<PublicSchool> owners, Function<PublicSchool, List<PublicAccount>> which) {
        return owners.stream()
                .flatMap(owner -> which.apply(owner).stream().map(account -> new Theirs(owner, account)))
                .toList();
    }

    private static List<Theirs> websites(List<Theirs> all) {
        return all.stream()
                .filter(one -> one.account().platform() == Platform.WEBSITE)
                .toList();
    }

    private static Optional<Theirs> first(
            List<Theirs> all, PageAddress page, BiPredicate<PageAddress, PageAddress> how) {
        return all.stream()
                .filter(one -> PageAddress.read(one.account().address())
                        .filter(ours -> how.test(ours, page))
                        .isPresent())
                .findFirst();
    }
}
