package org.houserules.policy;

/**
 * How a person settles a finding.
 *
 * @param token what stands in the post's list of confirmations
 */
public record Confirmation(String token, Signer by) {
    private static final String OF = "@";
    private static final int PRINT = 16;

    /** As it is kept that this finding was settled, and no other of its kind: the token, a print of where and what. */
    public String exactly(Finding finding) {
        Where where = finding.where();
        String span = where.span().map(at -> at.from() + "-" + at.to()).orElse("");
        return token + OF + print(where.in(), where.part().orElse(""), span, finding.what());
    }

    /** The same of a finding of which nobody has kept where exactly it stood. */
    public static String roughly(String token, String in, String what) {
        return token + OF + print(in, what);
    }

    /** Whether it settles one finding; a token alone settles every finding of its kind. */
    public static boolean isExact(String kept) {
        return kept.contains(OF);
    }

    /** The token of what was kept. */
    public static String kind(String kept) {
        return isExact(kept) ? kept.substring(0, kept.indexOf(OF)) : kept;
    }

    private static String print(String... parts) {
        return DocumentDigest.of(String.join("\n", parts)).substring(0, PRINT);
    }
}
