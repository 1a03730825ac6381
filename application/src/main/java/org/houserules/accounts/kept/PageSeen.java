package org.houserules.accounts.kept;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.platforms.Page;
import org.houserules.platforms.Platform;

/** What an account's public page shows a stranger. */
final class PageSeen {
    private static final String LOOK = " Look at the page yourself and say what you see.";

    private final Page page;
    private final Wanted wanted;
    private final boolean whole;
    private final Instant at;

    /** A school's own page comes whole; a platform's page is mostly put together in the browser. */
    private PageSeen(Page page, Wanted wanted, Platform platform, Instant at) {
        this.page = page;
        this.wanted = wanted;
        this.whole = platform == Platform.WEBSITE;
        this.at = at;
    }

    static List<Observation> of(Page page, Wanted wanted, Platform platform, Instant at) {
        PageSeen seen = new PageSeen(page, wanted, platform, at);
        return List.of(seen.policyLink(), seen.logo(), seen.houseRules());
    }

    /** Where one has to sign in first and nothing of ours is on the page, it is no page for strangers. */
    static boolean isWall(Page page, List<Observation> seen) {
        return page.asksForPassword() && seen.stream().noneMatch(one -> one.state() == State.AS_WANTED);
    }

    private Observation policyLink() {
        Optional<URI> found = link(wanted::isPolicy);
        if (found.isPresent()) {
            return seen(Setting.POLICY_LINK, State.AS_WANTED, "The page links to " + found.get() + ".");
        }
        return wanted.policies().isEmpty()
                ? seen(
                        Setting.POLICY_LINK,
                        State.CANNOT_TELL,
                        "The school has not said where its policy can be read. Say it on the page School.")
                : missing(Setting.POLICY_LINK, "no link to the school's policy");
    }

    private Observation houseRules() {
        return link(wanted::isHouseRules)
                .map(found -> seen(
                        Setting.HOUSE_RULES_PUBLISHED,
                        State.AS_WANTED,
                        "The page links to its house rules at " + found + "."))
                .orElseGet(() -> missing(Setting.HOUSE_RULES_PUBLISHED, "no link to its house rules"));
    }

    private Observation logo() {
        List<Page.Image> logos =
                page.images().stream().filter(PageSeen::saysLogo).toList();
        if (logos.stream().flatMap(logo -> logo.leadsTo().stream()).anyMatch(wanted::isTheSchools)) {
            return seen(Setting.LOGO_SHOWN, State.AS_WANTED, "A logo on the page leads to the school's website.");
        }
        if (wanted.sites().isEmpty()) {
            return seen(
                    Setting.LOGO_SHOWN,
                    State.CANNOT_TELL,
                    "The school has not said which websites are its own. Say it on the page School.");
        }
        return seen(
                Setting.LOGO_SHOWN,
                State.CANNOT_TELL,
                (logos.isEmpty()
                                ? "No picture on the page is called a logo."
                                : "A logo is on the page, but it does not lead to the school's website.")
                        + LOOK);
    }

    private static boolean saysLogo(Page.Image image) {
        String file = image.source().replaceFirst("[?#].*$", "");
        return (image.alternative() + " " + file.substring(file.lastIndexOf('/') + 1))
                .toLowerCase(Locale.ROOT)
                .contains("logo");
    }

    private Optional<URI> link(Predicate<URI> wants) {
        return Stream.concat(page.links().stream(), Stream.of(page.at()))
                .filter(wants)
                .findFirst();
    }

    private Observation missing(Setting setting, String what) {
        return whole
                ? seen(setting, State.NOT_AS_WANTED, "The page has " + what + ".")
                : seen(setting, State.CANNOT_TELL, "What the platform shows to strangers has " + what + "." + LOOK);
    }

    private Observation seen(Setting setting, State state, String words) {
        return new Observation(setting, state, How.FOUND_ON_PAGE, words, at, Optional.empty(), Optional.empty());
    }
}
