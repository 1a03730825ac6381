/** Where trials of drafts are kept. */
@NullMarked
package org.houserules.policy.backtest.store;

import org.jspecify.annotations.NullMarked;
