package org.houserules.posts;

import java.util.Optional;

/**
 * Who writes the post.
 *
 * @param unsignedForSafety whether the post stays unsigned because a signature could put the author at risk
 */
public record Author(
        Optional<String> name, Optional<String> position, Authorisation authorisation, boolean unsignedForSafety) {

    public static Author unknown() {
        return new Author(Optional.empty(), Optional.empty(), new Authorisation.NotStated(), false);
    }
}
