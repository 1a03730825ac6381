package org.houserules.accounts.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.AccountTags;
import org.houserules.accounts.kept.AccountTags.Tag;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.accounts.kept.Standing;
import org.houserules.accounts.kept.web.TrustFilter;

/** An account in the list of a school. @param kinds of matters that stand against it */
public record AccountLine(AccountView account, List<Tag> tags, List<Kind> kinds, boolean reviewed) {
    static AccountLine of(AccountView account, Optional<Standing> standing, Instant now) {
        List<Tag> tags = account.isOfficial() ? AccountTags.of(standing, now) : List.of();
        return new AccountLine(
                account,
                tags,
                standing.map(Standing::kinds).orElse(List.of()),
                standing.filter(known -> known.isFreshAt(now)).isPresent());
    }

    /** @param state a kind of matter, that it was not reviewed, or anything else for all */
    boolean matches(String state) {
        return switch (state) {
            case TrustFilter.NOT_REVIEWED -> account.isOfficial() && !reviewed;
            case "" -> true;
            default -> kinds.stream().anyMatch(kind -> kind.name().equals(state));
        };
    }

    List<String> cells() {
        List<String> cells = new java.util.ArrayList<>(account.cells());
        cells.add(String.join("; ", tags.stream().map(Tag::words).toList()));
        return cells;
    }
}
