/** The way out of an approved post and its way back: outbox, last look, platform, archive, taking down with proof. */
@NullMarked
package org.houserules.posts.publishing;

import org.jspecify.annotations.NullMarked;
