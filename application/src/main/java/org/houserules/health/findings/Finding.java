package org.houserules.health.findings;

/**
 * One thing that is wrong in a document.
 *
 * @param what names the law, platform, body or topic
 * @param line where it stands
 * @param quote the document's own words there
 */
public record Finding(FindingKind kind, String what, int line, String quote, Grounds grounds) {
    /** What stands in one place, twice told. */
    public boolean repeats(Finding other) {
        boolean samePassages = kind == FindingKind.CONTRADICTION && quote.equals(other.quote);
        return kind == other.kind && line == other.line && (samePassages || what.equals(other.what));
    }
}
