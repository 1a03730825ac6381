package org.houserules.screening.pictures;

/** Carries the reason for which a file is not read on up to where it is handed out; it never leaves this package. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;
    private static final String SAVE_AGAIN = "Open it and save it again as a new JPEG or PNG picture.";

    private final transient PictureRead reason;

    private Refusal(PictureRead reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    PictureRead reason() {
        return reason;
    }

    static Refusal refused(String why, String mend) {
        return new Refusal(new NotAPicture(why, mend));
    }

    static Refusal notAPicture(String likeness) {
        return refused("is not a picture: it " + likeness, "Give the picture itself, as a JPEG, PNG or GIF file.");
    }

    static Refusal damaged(String how) {
        return refused(
                "is damaged: " + how,
                "Copy it again from the camera or the original, or save it again as a new picture.");
    }

    static Refusal cutShort() {
        return damaged("it ends before the picture is complete");
    }

    static Refusal tooMuch(String what) {
        return refused(what, SAVE_AGAIN);
    }

    static Refusal behind() {
        return refused("has other data behind the picture", SAVE_AGAIN);
    }

    static Refusal motionPhoto() {
        return refused(
                "is a motion photo: a short video is stored behind the picture",
                "Save it without motion (in the gallery: export as a still picture) and give that file.");
    }

    static Refusal unsupported(String kind) {
        return new Refusal(new UnsupportedPicture(
                "is " + kind + ", which cannot be opened here", "Save it as a JPEG or PNG picture."));
    }
}
