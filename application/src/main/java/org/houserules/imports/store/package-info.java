/** Where imports are kept as long as they are open. */
@NullMarked
package org.houserules.imports.store;

import org.jspecify.annotations.NullMarked;
