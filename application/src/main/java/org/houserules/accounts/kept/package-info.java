/** Whether accounts are kept as promised: cover, settings, posts, evaluations, endings. */
@NamedInterface("kept")
@NullMarked
package org.houserules.accounts.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
