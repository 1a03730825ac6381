package org.houserules.files;

import java.util.Set;

/** Keeps files apart by their owner. Callers keep the addresses in their own rows. */
public interface FileStore {
    /** The file is durable when this returns. Equal content of one owner has one address and is kept once. */
    FileAddress keep(long owner, byte[] bytes);

    ReadFile read(long owner, FileAddress address);

    /**
     * Deletes it for good; nothing happens where it is not there. Since equal content is kept once, every row that
     * names this address loses it.
     *
     * @return whether it was there
     */
    boolean purge(long owner, FileAddress address);

    /** Every file of an owner, in order, to reconcile with the rows that name them. */
    Set<FileAddress> all(long owner);
}
