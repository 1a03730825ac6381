package org.houserules.jobs;

import java.util.function.LongConsumer;

/**
 * Work on one thing, done once and tried again until it succeeds. A room that has some makes a bean of it.
 *
 * @param name known to all nodes, never changed
 * @param onId works on the thing of this id, inside its owner's scope
 */
public record OneTimeJob(String name, LongConsumer onId) {}
