package org.houserules.accounts.controls;

import java.util.List;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.policy.Catalogue;

/** All controls for account requests. A new control stands here in one line. */
public final class RequestControls {
    private RequestControls() {}

    public static Catalogue<AccountRequest> catalogue() {
        return new Catalogue<>(List.of());
    }
}
