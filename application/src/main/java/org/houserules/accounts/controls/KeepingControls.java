package org.houserules.accounts.controls;

import java.util.List;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.policy.Catalogue;

/** All controls for accounts as they are kept. A new control stands here in one line. */
public final class KeepingControls {
    private KeepingControls() {}

    public static Catalogue<ObservedAccount> catalogue() {
        return new Catalogue<>(List.of());
    }
}
