package org.houserules.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * A policy as a school would adopt it from a day.
 *
 * @param digest of the document that is shown
 * @param refused what has to be mended first, in sentences; empty where it can be adopted
 * @param ahead what will stand against its chain later, because somebody is away
 */
public record Offer(
        String id,
        String document,
        String digest,
        Policy<?> policy,
        LocalDate from,
        List<String> refused,
        List<String> ahead) {}
