package org.houserules.platforms;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Reads the comments that the public sees on a platform. Changes nothing there, and asks for nobody's name. */
@FunctionalInterface
public interface CommentsReader {
    int MOST = 2_000;

    /** The latest first, at most {@link #MOST}. @param from first day, included */
    List<CommentSeen> since(LocalDate from) throws PlatformException;

    /** One of them, as plain text. */
    record CommentSeen(URI address, LocalDate on, String words) {}
}
