/** The application: one package for each room, each saying in its own words what it is for and what it may use. */
@NullMarked
package org.houserules;

import org.jspecify.annotations.NullMarked;
