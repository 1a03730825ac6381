/** Posts as YAML files. */
@NamedInterface("files")
@NullMarked
package org.houserules.posts.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
