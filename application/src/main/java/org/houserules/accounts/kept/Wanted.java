package org.houserules.accounts.kept;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page of an account has to link to.
 *
 * @param policies addresses at which the public reads the school's policy
 * @param sites hosts of the school's own websites
 * @param account whose house rules it has to link to
 */
record Wanted(List<String> policies, List<String> sites, long account) {
    private static final Pattern OURS = Pattern.compile("/[^/]+/official-accounts(/(\\d+)(/house-rules)?)?/?");

    boolean isPolicy(URI link) {
        return policies.stream().anyMatch(policy -> same(policy, link))
                || ours(link).isPresent();
    }

    boolean isHouseRules(URI link) {
        return ours(link).filter(("/" + account + "/house-rules")::equals).isPresent();
    }

    boolean isTheSchools(URI link) {
        return sites.stream().map(Wanted::hostOf).anyMatch(host -> host.equals(host(link.getHost())));
    }

    /** What follows in an address of our own public register; for the register itself, nothing. */
    private static Optional<String> ours(URI link) {
        return Optional.ofNullable(link.getPath())
                .map(OURS::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> Optional.ofNullable(found.group(1)).orElse(""));
    }

    /** With or without www, https and a slash at the end, an address leads to the same page. */
    private static boolean same(String policy, URI link) {
        return plain(policy).equals(plain(link.toString()));
    }

    private static String plain(String address) {
        String bare = address.strip().replaceFirst("(?i)^https?://", "").replaceFirst("#.*$", "");
        int path = bare.indexOf('/');
        String host = host(path < 0 ? bare : bare.substring(0, path));
        String rest = path < 0 ? "" : bare.substring(path);
        return host + rest.replaceFirst("/+$", "");
    }

    /** Schools write their sites with or without what comes before and after the host. */
    private static String hostOf(String site) {
        String bare = site.strip().replaceFirst("(?i)^https?://", "");
        return host(bare.replaceFirst("[/:?#].*$", ""));
    }

    private static String host(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        return small.startsWith("www.") ? small.substring(4) : small;
    }
}
