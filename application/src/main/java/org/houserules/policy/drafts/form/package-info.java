/** The fields by which a control is bound and set in a form, wherever clauses are written. */
@NamedInterface("form")
@NullMarked
package org.houserules.policy.drafts.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
