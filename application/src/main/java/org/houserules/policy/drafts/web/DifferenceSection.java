package org.houserules.policy.drafts.web;

import java.util.List;
import org.houserules.pages.WordDifference;

/** A heading with what has changed under it. */
public record DifferenceSection(String heading, List<Line> lines) {

    /** @param mark new, gone or changed @param words piece by piece where a clause's words changed */
    public record Line(String mark, String look, String says, List<WordDifference.Piece> words) {}
}
