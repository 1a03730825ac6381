package org.houserules.policy;

import org.houserules.reading.Unusable;

/** Reads policies with the controls that their clauses may bind; the room that has the controls implements it. */
public interface ReadsPolicies {
    /**
     * @param name of the document, for faults
     * @throws Unusable with every fault found
     */
    Policy<?> read(String name, byte[] document) throws Unusable;
}
