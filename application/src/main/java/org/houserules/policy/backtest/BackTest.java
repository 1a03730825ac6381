package org.houserules.policy.backtest;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.policy.PolicyInForce.Adopted;

/**
 * What is tried: two policies, on what there was between two days, both included.
 *
 * @param trial its number
 * @param inForce the policy as it is today; absent where none is
 * @param draft as if it were adopted
 */
public record BackTest(
        long owner, long trial, LocalDate from, LocalDate until, Optional<Adopted> inForce, Adopted draft) {}
