package org.houserules.platforms;

/** An act on a platform failed: the fault says why, and {@link #mayHaveHappened} whether it may have been done all the same. */
public final class PlatformException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient PlatformFault fault;
    private final boolean mayHaveHappened;

    PlatformException(PlatformFault fault, boolean mayHaveHappened) {
        super(fault.inWords());
        this.fault = fault;
        this.mayHaveHappened = mayHaveHappened;
    }

    PlatformException(PlatformFault fault, boolean mayHaveHappened, Throwable cause) {
        super(fault.inWords(), cause);
        this.fault = fault;
        this.mayHaveHappened = mayHaveHappened;
    }

    public PlatformFault fault() {
        return fault;
    }

    /** The act, or a part of it, was done or may still be: repeat it with the same marker or id, or look, before anything else. */
    public boolean mayHaveHappened() {
        return mayHaveHappened;
    }

    PlatformException afterAWrite() {
        return mayHaveHappened ? this : new PlatformException(fault, true, this);
    }
}
