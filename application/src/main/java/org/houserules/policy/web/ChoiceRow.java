package org.houserules.policy.web;

import java.util.Optional;

/** One line of the list of policies to choose from. @param unusable why it cannot be chosen */
public record ChoiceRow(String id, String title, String about, Optional<String> unusable) {}
