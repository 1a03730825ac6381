/** The pages on which a school's own document becomes a policy. */
@NullMarked
package org.houserules.imports.web;

import org.jspecify.annotations.NullMarked;
