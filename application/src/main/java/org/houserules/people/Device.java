package org.houserules.people;

import java.util.Locale;

/** A camera, telephone or tablet that belongs to the school, known by its asset number. */
public record Device(String asset, String make, String model) {
    /** Whether a picture file that names this make and model may come from this device; a file may leave out the make. */
    public boolean takes(String fileMake, String fileModel) {
        return plain(model).equals(plain(fileModel)) && (fileMake.isBlank() || sameMaker(fileMake));
    }

    private boolean sameMaker(String fileMake) {
        String ours = plain(make);
        String theirs = plain(fileMake);
        return ours.startsWith(theirs) || theirs.startsWith(ours);
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
