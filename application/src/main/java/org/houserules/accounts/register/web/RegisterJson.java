package org.houserules.accounts.register.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.houserules.accounts.register.PublicAccount;
import org.houserules.accounts.register.PublicSchool;
import org.houserules.people.PublicPaths.Held;
import tools.jackson.databind.json.JsonMapper;

/** The register for programs; its shape is promised in docs/public-register.md. */
final class RegisterJson {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final JsonMapper JSON = JsonMapper.shared();

    private RegisterJson() {}

    private record Missing(String error) {}

    private record School(String id, String name) {}

    /** In this order. */
    private record Account(
            String platform,
            String name,
            String address,
            String purpose,
            String since,
            String policy,
            String concerns) {}

    static Rendered schools(List<Held> schools) {
        return rendered(schools.stream()
                .map(held -> new School(held.path(), held.owner().name()))
                .toList());
    }

    /** Those that are official today, and after them those of its trust. @param origin what addresses of ours begin with */
    static Rendered accounts(PublicSchool school, String origin) {
        return rendered(Stream.concat(Stream.of(school), school.trust().stream())
                .flatMap(owner -> owner.live().stream().map(account -> account(owner, account, origin)))
                .toList());
    }

    private static Account account(PublicSchool school, PublicAccount account, String origin) {
        return new Account(
                account.platform().name().toLowerCase(Locale.ROOT),
                account.name(),
                account.address(),
                account.purpose(),
                account.since().toString(),
                school.policy()
                        .or(() -> school.policyHere().map(page -> origin + page))
                        .orElse(""),
                origin + school.page(account) + "/concern");
    }

    /** What is not there, for whoever reads it as JSON. */
    static Rendered missing() {
        return Rendered.of(
                NOT_FOUND,
                Rendered.JSON,
                JSON.writeValueAsString(
                        new Missing("There is nothing here: no school has its official accounts at this address.")));
    }

    private static Rendered rendered(List<?> rows) {
        return Rendered.of(OK, Rendered.JSON, JSON.writeValueAsString(rows));
    }
}
