/** The pages of posts: the archive, writing, approving. */
@NullMarked
package org.houserules.posts.web;

import org.jspecify.annotations.NullMarked;
