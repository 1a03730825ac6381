package org.houserules.accounts.kept;

import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.platforms.FetchPage;
import org.houserules.platforms.PlatformException;
import org.houserules.platforms.PlatformFault;
import org.springframework.stereotype.Component;

/** Reads an account's address back as a stranger does. Only the answer that there is no page proves that it is gone. */
@Component
public class ProveGone {
    private final FetchPage pages;

    ProveGone(FetchPage pages) {
        this.pages = pages;
    }

    /** @param proof what was answered, where that proves it; otherwise why it proves nothing */
    public record Looked(boolean gone, String proof) {}

    /** Takes as long as the platform does, and is no part of any transaction. */
    public Looked at(OfficialAccount account) {
        Optional<PlatformFault> fault = fetch(account.address());
        if (fault.isEmpty()) {
            return new Looked(false, "The page can still be read at " + account.address() + ".");
        }
        return fault.get() instanceof PlatformFault.Gone gone
                ? new Looked(true, account.address() + " was read and is gone: the answer was " + gone.status() + ".")
                : new Looked(
                        false,
                        fault.get().inWords()
                                + " That does not prove that it is gone: look yourself, and say what you saw.");
    }

    private Optional<PlatformFault> fetch(String address) {
        try {
            pages.fetch(address);
            return Optional.empty();
        } catch (PlatformException refused) {
            return Optional.of(refused.fault());
        }
    }
}
