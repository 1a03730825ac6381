/** Trying a draft on what there was: what would have been judged otherwise. Rooms that judge something implement it. */
@NamedInterface("backtest")
@NullMarked
package org.houserules.policy.backtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
