package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.houserules.screening.Span;

/** The address of somebody's page on a platform: "instagram.com/holly.w.dances", not that of a group or an organisation. */
final class ProfileLinks implements Scan {
    private static final Rule RULE = new Rule(
            TextKind.CONTACT_DETAILS, "handle", Urgency.SOON, 0.75, "This links to somebody's personal account.");

    /** Where the name stands right behind the host. */
    private static final Set<String> NAME_FIRST = Set.of(
            "instagram.com",
            "facebook.com",
            "fb.com",
            "x.com",
            "twitter.com",
            "tiktok.com",
            "threads.net",
            "threads.com",
            "youtube.com",
            "twitch.tv",
            "t.me");

    /** Where the name stands behind another part; whoever has a page there is one person. */
    private static final Map<String, Set<String>> PERSONS_BEHIND = Map.of(
            "snapchat.com", Set.of("add"),
            "roblox.com", Set.of("users"),
            "strava.com", Set.of("athletes"),
            "linkedin.com", Set.of("in"),
            "steamcommunity.com", Set.of("id", "profiles"),
            "discord.com", Set.of("users"));

    private static final Set<String> NO_NAME = Set.of(
            "groups",
            "watch",
            "p",
            "reel",
            "reels",
            "explore",
            "stories",
            "events",
            "pages",
            "photo",
            "photos",
            "hashtag",
            "search",
            "share",
            "sharer",
            "channel",
            "c",
            "user",
            "playlist",
            "shorts",
            "embed",
            "i",
            "intent",
            "home",
            "tv",
            "joinchat",
            "s");

    private static final Set<String> WHOSE = Set.of("my", "his", "her", "their", "him", "me");

    /** The year of a fair rather than of somebody's birth. */
    private static final Pattern EVENT_YEAR = Pattern.compile("20[2-9][0-9]");

    private static final int REACH = 4;
    private static final int LONGEST_LINK = 300;

    private final OwnDetails own;

    ProfileLinks(OwnDetails own) {
        this.own = own;
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        String text = reading.text();
        if (text.indexOf('/') < 0) {
            return List.of();
        }
        List<TextFinding> found = new ArrayList<>();
        int word = 0;
        for (Span link : Links.in(text)) {
            while (word < reading.size() && reading.token(word).from() < link.from()) {
                word++;
            }
            String address = link.to() - link.from() <= LONGEST_LINK ? link.in(text) : "";
            if (isPersons(address, reading, word)) {
                found.add(RULE.at(link));
            }
        }
        return found;
    }

    private boolean isPersons(String address, Reading reading, int word) {
        String bare = address.substring(address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3);
        String[] parts = bare.split("[/?#]", 4);
        String host = parts[0].toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|mobile|en-gb)\\.", "");
        String first = part(parts, 1);
        if (PERSONS_BEHIND.getOrDefault(host, Set.of()).contains(first.toLowerCase(Locale.ROOT))) {
            return !part(parts, 2).isEmpty() && !own.isOwnHandle(part(parts, 2));
        }
        Optional<String> name = NAME_FIRST.contains(host) ? accountName(first) : Optional.empty();
        return name.filter(account -> isSomebodys(account, reading, word)).isPresent();
    }

    private static Optional<String> accountName(String part) {
        String name = part.startsWith("@") ? part.substring(1) : part;
        boolean page = name.endsWith(".php") || NO_NAME.contains(name.toLowerCase(Locale.ROOT));
        boolean account = HandleShape.end(name, 0) == name.length() || name.endsWith("_");
        return page || !account || name.length() < 3 ? Optional.empty() : Optional.of(name);
    }

    /** Organisations write their names together; persons have points, underscores and numbers. */
    private boolean isSomebodys(String name, Reading reading, int word) {
        if (own.isOwnHandle(name) || HandleShape.isOrganisation(name)) {
            return false;
        }
        boolean parted = EVENT_YEAR
                .matcher(name)
                .replaceAll("")
                .chars()
                .anyMatch(c -> c == '_' || c == '.' || (c >= '0' && c <= '9'));
        for (int i = Math.max(0, word - REACH); i < word && !parted; i++) {
            parted = WHOSE.contains(reading.form(i));
        }
        return parted;
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at] : "";
    }
}
