package org.houserules.accounts.kept;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A setting of an account that a policy may require. Wanted is always what the words say. */
public enum Setting {
    VISITOR_POSTS_OFF("Visitors cannot post"),
    COMMENTS_HELD("Comments are held until somebody shows them"),
    MESSAGES_OFF("Visitors cannot send messages"),
    TAGGING_OFF("Nobody can be tagged"),
    CROSS_POSTING_OFF("Nothing is posted on to other pages"),
    RECOMMENDATIONS_OFF("It is not recommended to others"),
    POLICY_LINK("It links to the school's policy"),
    LOGO_SHOWN("It shows the school's logo, which links to the school"),
    HOUSE_RULES_PUBLISHED("Its house rules can be read there"),
    STRONGEST_PRIVACY("It has the strongest privacy settings");

    private final String words;

    Setting(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The key of the control that judges it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Setting> find(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }
}
