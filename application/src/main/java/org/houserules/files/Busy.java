package org.houserules.files;

/** So many pictures are being worked on that this one was not begun; the same upload may be sent again. */
public record Busy() implements MadeSafe {
    public String what() {
        return "Many pictures are being worked on just now, and this one had to wait too long.";
    }

    public String mend() {
        return "Nothing is wrong with it: try again in a minute.";
    }
}
