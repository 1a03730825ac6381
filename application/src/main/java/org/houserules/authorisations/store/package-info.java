/** Where authorisations are kept. */
@NullMarked
package org.houserules.authorisations.store;

import org.jspecify.annotations.NullMarked;
