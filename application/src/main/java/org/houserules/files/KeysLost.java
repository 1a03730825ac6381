package org.houserules.files;

/** Keys that are needed are not there or not as they should be; House Rules does not go on with new ones. */
public final class KeysLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    KeysLost(String message) {
        super(message);
    }
}
