package org.houserules.imports.suggestions;

import java.util.List;
import org.houserules.policy.Audience;
import org.houserules.policy.Force;

/** What is suggested for a clause. @param topics of questions that it answers */
public record Suggested(Force force, List<Audience> audience, List<Suggestion> controls, List<String> topics) {}
