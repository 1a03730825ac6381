package org.houserules.accounts.register.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.houserules.Published;
import org.houserules.accounts.register.AddressCheck;
import org.houserules.accounts.register.Kept;
import org.houserules.accounts.register.PublicAccount;
import org.houserules.accounts.register.PublicSchool;
import org.houserules.accounts.register.PublicSchools;
import org.houserules.accounts.register.PublishedPolicy;
import org.houserules.accounts.register.ReadPublishedPolicy;
import org.houserules.accounts.register.ReadPublishedRules;
import org.houserules.accounts.register.web.PublicAddresses.Page;
import org.houserules.people.PublicPaths.Held;
import org.springframework.stereotype.Component;

/** Makes the pages that the public sees. */
@Component
class PublicPages {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    /** Of one school, in half a minute. */
    private static final int MOST = 500;
    /** Names by which whoever asks calls this house; they can call it anything. */
    private static final int MOST_ORIGINS = 8;

    private static final String SCHOOL = "school";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final PublicSchools schools;
    private final ReadPublishedRules rules;
    private final ReadPublishedPolicy policies;
    private final Rendered missing = html(NOT_FOUND, "missing", Map.of());
    private final Rendered missingJson = RegisterJson.missing();

    PublicPages(PublicSchools schools, ReadPublishedRules rules, ReadPublishedPolicy policies) {
        this.schools = schools;
        this.rules = rules;
        this.policies = policies;
    }

    /** The same for a school that is unknown and an account that nobody may know of. */
    Rendered missing(String path) {
        return path.endsWith(".json") ? missingJson : missing;
    }

    Rendered schools() {
        return schools.all().made("json", 1, Rendered.class, RegisterJson::schools);
    }

    Rendered check(Held held, String typed) {
        PublicSchool school = schools.school(held).what();
        AddressCheck answer = AddressCheck.of(school, schools.schoolsOfFamily(held), typed);
        return html(OK, "check", Map.of(SCHOOL, school, "typed", typed, "answer", answer));
    }

    Rendered page(Kept<PublicSchool> kept, Page page, String origin) {
        return switch (page) {
            case Page.All all -> kept.made("all", MOST, Rendered.class, this::list);
            case Page.Json json ->
                kept.made("json", MOST, JsonByOrigin.class, school -> new JsonByOrigin(kept.beside()))
                        .of(origin);
            case Page.Account(long id) -> ofAccount(kept, id, "account", this::account);
            case Page.Badge(long id) -> ofAccount(kept, id, "badge", this::badge);
            case Page.Rules(long id, Optional<Integer> version) ->
                ofAccount(
                        kept,
                        id,
                        "rules" + version.map(number -> " " + number).orElse(""),
                        (school, account) -> rules(school, account, version));
            case Page.Policy(Optional<Integer> version) ->
                kept.made(
                        "policy" + version.map(number -> " " + number).orElse(""),
                        MOST,
                        Rendered.class,
                        school -> policy(school, version));
            case Page.Check check -> missing;
            case Page.Concern concern -> missing;
            case Page.Nowhere nowhere -> missing;
        };
    }

    private record JsonByOrigin(Kept<PublicSchool> kept) {
        Rendered of(String origin) {
            return kept.made(origin, MOST_ORIGINS, Rendered.class, school -> RegisterJson.accounts(school, origin));
        }
    }

    /** One of the pages of an account. */
    private interface Maker {
        Rendered make(PublicSchool school, PublicAccount account);
    }

    private Rendered ofAccount(Kept<PublicSchool> kept, long id, String what, Maker maker) {
        Optional<PublicAccount> account = kept.what().find(id);
        return account.map(found ->
                        kept.made(what + " of " + id, MOST, Rendered.class, school -> maker.make(school, found)))
                .orElse(missing);
    }

    private Rendered list(PublicSchool school) {
        List<Held> family = schools.at(school.path()).map(schools::familyOf).orElse(List.of());
        return html(OK, "list", Map.of(SCHOOL, school, "family", family));
    }

    private Rendered account(PublicSchool school, PublicAccount account) {
        return html(OK, "account", Map.of(SCHOOL, school, "account", account));
    }

    private Rendered badge(PublicSchool school, PublicAccount account) {
        return Rendered.of(
                OK,
                Rendered.SVG,
                text("badge", Map.of(SCHOOL, school, "account", account)).strip());
    }

    private Rendered rules(PublicSchool school, PublicAccount account, Optional<Integer> version) {
        List<Published> versions = rules.versions(school, account);
        return versions.stream()
                .filter(one -> version.isEmpty() || one.number() == version.get())
                .findFirst()
                .map(shown -> html(
                        OK, "rules", Map.of(SCHOOL, school, "account", account, "shown", shown, "versions", versions)))
                .orElse(missing);
    }

    /** Where none is in force and none is asked for by its number, the page says so. */
    private Rendered policy(PublicSchool school, Optional<Integer> number) {
        List<PublishedPolicy> versions = policies.versions(school);
        Optional<PublishedPolicy> shown = versions.stream()
                .filter(one -> number.map(wanted -> one.number() == wanted).orElse(one.isInForceOn(school.day())))
                .findFirst();
        return number.isPresent() && shown.isEmpty()
                ? missing
                : html(OK, "policy", Map.of(SCHOOL, school, "shown", shown, "versions", versions));
    }

    private Rendered html(int status, String page, Map<String, Object> facts) {
        return Rendered.of(status, Rendered.HTML, text(page, facts));
    }

    private String text(String page, Map<String, Object> facts) {
        StringOutput text = new StringOutput();
        engine.render("register/" + page + ".jte", facts, text);
        return text.toString();
    }
}
