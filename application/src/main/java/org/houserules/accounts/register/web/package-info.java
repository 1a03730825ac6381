/** What the public sees without signing in, and the pages on which concerns are settled. */
@NullMarked
package org.houserules.accounts.register.web;

import org.jspecify.annotations.NullMarked;
