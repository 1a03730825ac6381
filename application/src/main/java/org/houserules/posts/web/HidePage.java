package org.houserules.posts.web;

import java.util.List;
import java.util.Optional;
import org.houserules.screening.pictures.Area;

/**
 * All that the page shows on which parts of a picture are hidden.
 *
 * @param place number of the picture in its post
 * @param counted what is said of its faces
 * @param out whether the public sees it as it is
 * @param preview address of how it will look; empty until somebody asks
 */
public record HidePage(
        long post,
        int place,
        String name,
        String alt,
        int width,
        int height,
        String counted,
        boolean out,
        List<FaceView> faces,
        HideForm form,
        Optional<String> preview,
        Optional<String> told) {
    /** A face with the area that would be hidden. */
    public record FaceView(int number, Area area, boolean chosen) {}

    public String picture() {
        return "/posts/" + post + "/pictures/" + place + "?of=" + form.of();
    }

    /** For numbers and lines that look alike on a large and a small picture. */
    public int fontSize() {
        return Math.max(10, Math.max(width, height) / 28);
    }
}
