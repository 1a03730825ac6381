package org.houserules.accounts.requests.signing.web;

import java.util.List;
import org.houserules.pages.WordDifference;
import org.houserules.pages.WordDifference.Kind;
import org.houserules.pages.WordDifference.Piece;

/** A question whose answer changed between two versions. */
public record Changed(String question, List<Piece> pieces) {
    static Changed of(String question, String before, String after) {
        return new Changed(question, WordDifference.between(before, after));
    }

    boolean isOne() {
        return pieces.stream().anyMatch(piece -> piece.kind() != Kind.KEPT);
    }
}
