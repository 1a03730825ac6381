/** Sign-in, sessions, who may open which page, and the pages about people. */
@NullMarked
package org.houserules.people.web;

import org.jspecify.annotations.NullMarked;
