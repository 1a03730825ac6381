package org.houserules.files;

import java.time.Instant;
import java.util.Set;

/** Keeps files apart by their owner. Callers keep the addresses in their own rows. */
public interface FileStore {
    /**
     * The file is durable when this returns. Equal content of one owner has one address and is kept once, from now on as
     * young as if it were new.
     */
    FileAddress keep(long owner, byte[] bytes);

    ReadFile read(long owner, FileAddress address);

    /**
     * Deletes it for good; nothing happens where it is not there. Since equal content is kept once, every row that
     * names this address loses it.
     *
     * @return whether it was there
     */
    boolean purge(long owner, FileAddress address);

    /** Only where it was kept last before that moment: whoever has just kept it may not have named it yet. */
    boolean purgeOld(long owner, FileAddress address, Instant keptBefore);

    /** Deletes what interrupted writing left behind, where it is older than this; it was never visible as a file. */
    void removeLeftovers(long owner, Instant before);

    /** Every file of an owner, in order, to reconcile with the rows that name them. */
    Set<FileAddress> all(long owner);
}
