/** The pages about permissions to post. */
@NullMarked
package org.houserules.authorisations.web;

import org.jspecify.annotations.NullMarked;
