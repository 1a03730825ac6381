/** Where questions to a person are kept. */
@NullMarked
package org.houserules.guidance.store;

import org.jspecify.annotations.NullMarked;
