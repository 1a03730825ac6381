/** The pages on which an official account is asked for. */
@NullMarked
package org.houserules.accounts.requests.web;

import org.jspecify.annotations.NullMarked;
