/** What a clause of a school's document may mean to House Rules: suggestions with their reasons, from words that are data. */
@NullMarked
package org.houserules.imports.suggestions;

import org.jspecify.annotations.NullMarked;
