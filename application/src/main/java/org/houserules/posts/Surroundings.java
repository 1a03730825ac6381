package org.houserules.posts;

import java.util.Optional;
import org.houserules.consent.Consents;
import org.houserules.consent.Roll;
import org.houserules.people.School;

/** What is known besides the post: the school, and its roll and consents where they are at hand. */
public record Surroundings(School school, Optional<Roll> roll, Optional<Consents> consents) {}
