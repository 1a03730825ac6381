package org.houserules.platforms;

/** Where a post appears. {@code OTHER} is social media too, never out of scope. */
public enum Platform {
    FACEBOOK,
    INSTAGRAM,
    X,
    YOUTUBE,
    LINKEDIN,
    BLUESKY,
    MASTODON,
    TIKTOK,
    WHATSAPP,
    WEBSITE,
    OTHER
}
