package org.houserules.situations;

import java.time.LocalDate;
import org.houserules.policy.Expectation;

/**
 * A worked case of a policy: a post, a request or an account, and what one control is expected to say of it.
 *
 * @param line where it stands in its file
 */
public record Situation(String name, String file, int line, LocalDate on, Subject subject, Expectation expectation) {}
