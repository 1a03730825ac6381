package org.houserules.files;

/** What a file or a sealed secret holds, exactly as it was given. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Content(byte[] bytes) implements ReadFile, Opened {
    /** Says how long it is, never what. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
