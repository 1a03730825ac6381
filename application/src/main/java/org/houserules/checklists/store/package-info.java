/** Where it is kept when people looked over their own accounts. */
@NullMarked
package org.houserules.checklists.store;

import org.jspecify.annotations.NullMarked;
