/** Requests for accounts, and accounts as they are kept, in YAML: the facts of worked cases. */
@NamedInterface("files")
@NullMarked
package org.houserules.accounts.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
