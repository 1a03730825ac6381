/** The page on which a draft is tried. */
@NullMarked
package org.houserules.policy.backtest.web;

import org.jspecify.annotations.NullMarked;
