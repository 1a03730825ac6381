package org.houserules.policy;

import java.util.Optional;

/** A policy to choose. @param unusable why it cannot be; then it was not read */
public record Choice(String id, Optional<Policy<?>> policy, Optional<String> unusable) {}
