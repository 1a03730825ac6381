package org.houserules.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.pages.FieldError;
import org.houserules.platforms.Platform;
import org.houserules.platforms.PlatformName;
import org.houserules.platforms.PublicName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be the address of an official account: one rule, wherever somebody types one. Nothing is ever fetched. */
@Component
public class OfficialAddress {
    private static final String FIELD = "address";

    private final Accounts accounts;
    private final Clock clock;

    OfficialAddress(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param besides the account whose address it is to be, where there is one already */
    @Transactional(readOnly = true)
    public List<FieldError> against(long owner, Platform platform, String address, Optional<Long> besides) {
        Optional<String> fault = faultOf(platform, address, "account");
        if (fault.isPresent()) {
            return List.of(new FieldError(FIELD, fault.get()));
        }
        return taken(owner, address, besides);
    }

    private List<FieldError> taken(long owner, String address, Optional<Long> besides) {
        LocalDate today = LocalDate.now(clock);
        return accounts.all().stream()
                .filter(account -> account.owner() == owner && !account.isClosedOn(today))
                .filter(account -> besides.filter(id -> id == account.id()).isEmpty())
                .filter(account -> WebAddress.isSamePage(account.address(), address))
                .map(account -> new FieldError(FIELD, "This is the address of " + account.name() + " already."))
                .limit(1)
                .toList();
    }

    /** What is wrong with the address of a single post on an account's platform. */
    public static Optional<String> againstPost(Platform platform, String address) {
        return faultOf(platform, address, "post");
    }

    private static Optional<String> faultOf(Platform platform, String address, String what) {
        if (!WebAddress.isOne(address)) {
            return Optional.of("Write the whole address of the " + what + ", beginning with https://");
        }
        String host = WebAddress.host(address).orElseThrow();
        if (!PublicName.isPublic(host)) {
            return Optional.of("Nobody outside your own network finds " + host
                    + ". Write the address that anybody can open, such as https://www.example.org/news.");
        }
        if (!PlatformHosts.isOne(platform, host)) {
            return Optional.of(PlatformName.of(platform) + " shows its " + what + "s on "
                    + PlatformHosts.of(platform).getFirst() + ", not on " + host + ". Copy the address of the " + what
                    + " there.");
        }
        return Optional.empty();
    }
}
