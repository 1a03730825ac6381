package org.houserules.consent;

import org.houserules.platforms.Platform;

/** Where a consent reaches. */
public enum ConsentPurpose {
    ANY,
    WEBSITE,
    SOCIAL_MEDIA,
    PRESS;

    public static ConsentPurpose on(Platform platform) {
        return platform == Platform.WEBSITE ? WEBSITE : SOCIAL_MEDIA;
    }
}
