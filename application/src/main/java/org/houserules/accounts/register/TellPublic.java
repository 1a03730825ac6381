package org.houserules.accounts.register;

import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.platforms.Readership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to the public what an account from before House Rules is for; for a later one its signed request says it. */
@Service
public class TellPublic {
    private static final int LONGEST = 200;

    private final PublicRegister register;
    private final Trail trail;

    TellPublic(PublicRegister register, Trail trail) {
        this.register = register;
        this.trail = trail;
    }

    /** Whether it is told here and not by its request. */
    public static boolean isToldHere(OfficialAccount account) {
        return account.origin().isEarlier();
    }

    /** Whether the public list may leave it out. */
    public static boolean canBeLeftOut(OfficialAccount account) {
        return account.audience() == Readership.PUPILS;
    }

    /** @return what is wrong, if anything; then nothing is changed */
    @Transactional
    public Optional<String> tell(SignedIn by, OfficialAccount account, String purpose, boolean leftOut) {
        if (account.owner() != by.owner().id() || !isToldHere(account)) {
            throw new NotFound();
        }
        if (purpose.length() > LONGEST) {
            return Optional.of("This has %,d characters. Shorten it to %,d.".formatted(purpose.length(), LONGEST));
        }
        boolean unlisted = leftOut && canBeLeftOut(account);
        register.tell(account.owner(), account.id(), purpose, unlisted);
        trail.record(Happening.by(by.person(), account.owner(), "account-told", "account", account.id())
                .with("purpose", purpose)
                .with("left-out", unlisted));
        return Optional.empty();
    }
}
