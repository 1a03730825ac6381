/** The controls for posts, their catalogue, and the floor under every policy. */
@NamedInterface("controls")
@NullMarked
package org.houserules.posts.controls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
