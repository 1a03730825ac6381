package org.houserules.platforms;

/** Faults for tests of those who use connectors. */
public final class APlatformFault {
    private APlatformFault() {}

    public static PlatformException of(PlatformFault fault) {
        return new PlatformException(fault, false);
    }

    public static PlatformException thatMayHaveHappened(PlatformFault fault) {
        return new PlatformException(fault, true);
    }
}
