package org.houserules.accounts.controls;

import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.policy.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The controls for accounts, for whoever reads policies. */
@Configuration(proxyBeanMethods = false)
class AccountCatalogues {
    @Bean
    Catalogue<AccountRequest> requestControls() {
        return RequestControls.catalogue();
    }

    @Bean
    Catalogue<ObservedAccount> keepingControls() {
        return KeepingControls.catalogue();
    }
}
