/** The pages of the lists for one's own accounts. */
@NullMarked
package org.houserules.checklists.web;

import org.jspecify.annotations.NullMarked;
