package org.houserules.pages;

/** What a browser may load and run on our pages. */
public final class ContentPolicy {
    /** Nothing from elsewhere, nothing inline: what a stranger's words may smuggle in does not run. */
    public static final String ONLY_OURS =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}
}
