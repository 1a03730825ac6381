package org.houserules.platforms;

/** What a platform says of one of its settings. @param words one sentence, with how to mend it where it cannot be told */
public record SettingSeen(Asked asked, Told told, String words) {
    /** What we ask for. */
    public enum Asked {
        VISITOR_POSTS,
        COMMENTS,
        MESSAGES,
        TAGGING,
        CROSS_POSTING,
        RECOMMENDATIONS
    }

    /** Shut is what a careful school wants: off, or held until somebody shows it. */
    public enum Told {
        SHUT,
        OPEN,
        CANNOT_TELL
    }

    static SettingSeen shut(Asked asked, String words) {
        return new SettingSeen(asked, Told.SHUT, words);
    }

    static SettingSeen open(Asked asked, String words) {
        return new SettingSeen(asked, Told.OPEN, words);
    }

    static SettingSeen cannotTell(Asked asked, String words) {
        return new SettingSeen(asked, Told.CANNOT_TELL, words);
    }
}
