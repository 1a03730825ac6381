package org.houserules.screening.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a word before "at" names a mailbox, or the sentence only says at which site something is. */
final class Mailboxes {
    private static final Set<String> NONE = Set.of(
            "us", "more", "look", "find", "visit", "online", "shop", "here", "me", "page", "website", "out", "is",
            "are");
    private static final Set<String> NO_LAST_PART = Set.of(
            ("meet looked looking see read watch book booking apply register join photos pictures pics details info "
                            + "information tickets thanks links link news available vote donate sign order buy check pdf "
                            + "doc docx jpg jpeg png html htm php xls xlsx ppt pptx zip csv txt it them")
                    .split(" "));
    private static final Set<String> NO_NAME_AT_A_PROVIDER = Set.of(
            ("in up on to and or account accounts address addresses email emails e-mail mail mails inbox log login "
                            + "logged signed signin free works work worked working job jobs team people you him her "
                            + "everyone someone anyone problem problems issue issues hosted error errors down outage only "
                            + "box mailbox based run good bad better best was were be been not now back still what that "
                            + "this")
                    .split(" "));
    private static final Set<String> PROVIDERS = Set.of(
            "gmail",
            "googlemail",
            "hotmail",
            "outlook",
            "icloud",
            "btinternet",
            "protonmail",
            "ymail",
            "gmx",
            "aol",
            "yahoo");
    private static final Set<String> NO_MAIL = Set.of("bbc", "youtube", "nhs", "gov", "google", "wikipedia");

    /** What has a year or a number behind it without being somebody's name. */
    private static final Set<String> NUMBERED = Set.of(
            "covid", "euro", "year", "class", "cop", "room", "form", "group", "windows", "paris", "tokyo", "page");

    /** The year of a fair or a tournament rather than of somebody's birth. */
    private static final Pattern EVENT_YEAR = Pattern.compile("20[2-9][0-9]");

    private static final Pattern NUMBERED_NAME = Pattern.compile("([a-z]{3,40})([0-9]{2,8})");
    private static final Pattern PARTED =
            Pattern.compile("[A-Za-z]{1,30}(?:[._][A-Za-z]{1,30}){0,3}[._]([A-Za-z]{2,30})[0-9]{0,6}");

    /** "hannah.b", but not "p.m". */
    private static final Pattern INITIAL_LAST = Pattern.compile("[A-Za-z]{3,30}[._][a-z][0-9]{0,6}");

    private Mailboxes() {}

    /** Words that never name a mailbox. */
    static boolean isNone(String word) {
        return NONE.contains(word);
    }

    /** Whether a name stands before an @ whose host is written in this way, with or without spaces round the sign. */
    static boolean isBeforeSign(String name, boolean spaced, EmailHost host) {
        boolean certain = isCertain(name, host);
        return switch (host.spelling()) {
            case USUAL -> true;
            case DOTS_IN_WORDS -> certain || (!spaced && !isNone(name.toLowerCase(Locale.ROOT)));
            case SPACED_POINTS -> certain;
        };
    }

    /** Whether it can hardly be anything else: "hannahb @gmail.com". */
    static boolean isCertain(String name, EmailHost host) {
        return PROVIDERS.contains(host.service()) || looksLikeOne(name);
    }

    /** Whether a name stands before the word "at", in brackets or not. */
    static boolean isBeforeAt(String name, boolean bracketed, EmailHost host) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || !Character.isLetter(name.charAt(0)) || isNone(lower) || NO_LAST_PART.contains(lower)) {
            return false;
        }
        boolean provider = PROVIDERS.contains(host.service()) && !NO_NAME_AT_A_PROVIDER.contains(lower);
        return bracketed || provider || (looksLikeOne(name) && !isSite(host));
    }

    private static boolean isSite(EmailHost host) {
        return NO_MAIL.contains(host.service())
                || host.name().toLowerCase(Locale.ROOT).endsWith(".gov.uk")
                || host.name().toLowerCase(Locale.ROOT).startsWith("www.");
    }

    /** A name with a number behind it, or in parts with points and underscores, and no two sentences without a space. */
    private static boolean looksLikeOne(String name) {
        Matcher numbered = NUMBERED_NAME.matcher(name);
        if (numbered.matches()) {
            return !NUMBERED.contains(numbered.group(1))
                    && !EVENT_YEAR.matcher(numbered.group(2)).matches();
        }
        if (INITIAL_LAST.matcher(name).matches()) {
            return true;
        }
        Matcher parted = PARTED.matcher(name);
        if (!parted.matches() || name.toLowerCase(Locale.ROOT).startsWith("www.")) {
            return false;
        }
        String last = parted.group(1);
        boolean newSentence = Character.isUpperCase(last.charAt(0)) && Character.isLowerCase(name.charAt(0));
        String lower = last.toLowerCase(Locale.ROOT);
        return !newSentence && !isNone(lower) && !NO_LAST_PART.contains(lower) && !Domains.isKnownEnd(lower);
    }
}
