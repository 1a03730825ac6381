/** The demo loads, once, and everybody in it can work. */
@NullMarked
package org.houserules.demo;

import org.jspecify.annotations.NullMarked;
