package org.houserules.platforms;

/** How people write a platform's name. */
public final class PlatformName {
    private PlatformName() {}

    public static String of(Platform platform) {
        return switch (platform) {
            case FACEBOOK -> "Facebook";
            case INSTAGRAM -> "Instagram";
            case X -> "X";
            case YOUTUBE -> "YouTube";
            case LINKEDIN -> "LinkedIn";
            case BLUESKY -> "Bluesky";
            case MASTODON -> "Mastodon";
            case TIKTOK -> "TikTok";
            case WHATSAPP -> "WhatsApp";
            case WEBSITE -> "the school's website";
            case OTHER -> "another platform";
        };
    }
}
