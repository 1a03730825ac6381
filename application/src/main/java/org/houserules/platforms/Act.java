package org.houserules.platforms;

/** A step on a platform. */
@FunctionalInterface
interface Act<T> {
    T run() throws PlatformException;

    /** A step that follows a change: if it fails, the change may have happened all the same. */
    static <T> T afterAWrite(Act<T> act) throws PlatformException {
        try {
            return act.run();
        } catch (PlatformException failed) {
            throw failed.afterAWrite();
        }
    }
}
