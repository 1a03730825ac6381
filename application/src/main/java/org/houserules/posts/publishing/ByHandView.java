package org.houserules.posts.publishing;

import java.util.List;

/**
 * What a person needs to put a post out by hand, or to see why it is not out.
 *
 * @param removal where people say whether it is on the account all the same; empty where nobody has to
 */
public record ByHandView(
        long publication,
        long post,
        String account,
        String accountAddress,
        String state,
        boolean byHand,
        boolean failed,
        boolean expired,
        String message,
        String removal,
        String until,
        String title,
        String text,
        List<Image> pictures) {
    /** A picture to download. */
    public record Image(int number, String alt) {}
}
