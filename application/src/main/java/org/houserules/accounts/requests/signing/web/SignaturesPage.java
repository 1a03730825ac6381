package org.houserules.accounts.requests.signing.web;

import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.signing.SeenFinding;

/**
 * How a request stands that was handed in.
 *
 * @param state how it stands, in words
 * @param policy under which it was handed in
 * @param counting signatures of the version handed in last
 * @param voided of versions that were changed since, or returned
 * @param changes since the version that the last void signature was for
 */
public record SignaturesPage(
        Request request,
        String state,
        String about,
        String policy,
        String goesTo,
        List<SignatureView> counting,
        List<SignatureView> voided,
        List<Changed> changes,
        Optional<String> warning,
        List<FormSection> form,
        List<SeenFinding> findings,
        List<Story> story,
        Acts acts) {
    /** Something that happened. */
    public record Story(String what, Optional<String> who, String words, String when) {}

    /** What the reader may do. */
    public record Acts(boolean sign, boolean takeBack, boolean beginAgain, boolean open, boolean acknowledge) {}
}
