package org.houserules.acknowledgements.web;

import java.util.Optional;

/**
 * How far a school is with reading its policy.
 *
 * @param version that is read; absent where nobody was asked
 * @param asked how many have to read it
 * @param done how many of them have
 * @param overdue how many should have by now
 */
public record TrustCount(String school, Optional<String> version, int asked, int done, int overdue) {}
