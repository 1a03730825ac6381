package org.houserules.posts.web;

import org.houserules.posts.WatchedPictures;

/**
 * A picture on the list of those to look at again, without a title, which may name a pupil.
 *
 * @param off when, by whom and why it was taken off; empty while it is on the list
 */
public record WatchedRow(long id, long post, String why, String since, String who, String off) {
    static WatchedRow of(WatchedPictures.Entry entry, java.util.function.LongFunction<String> name) {
        String why = entry.why().words();
        return new WatchedRow(
                entry.id(),
                entry.post(),
                Character.toUpperCase(why.charAt(0)) + why.substring(1),
                Days.moment(entry.since()),
                entry.by().map(name::apply).orElse("House Rules"),
                entry.off()
                        .map(off -> "Off the list since " + Days.moment(off.at()) + ", by " + name.apply(off.by())
                                + ": " + off.reason())
                        .orElse(""));
    }

    public boolean isOn() {
        return off.isEmpty();
    }
}
