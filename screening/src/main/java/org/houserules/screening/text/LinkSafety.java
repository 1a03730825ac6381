package org.houserules.screening.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Why a web address is not safe to post, told by the address alone: nothing is fetched. */
public final class LinkSafety {
    private static final int LONGEST = 2_048;
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");
    private static final Set<String> WITHOUT_SLASHES =
            Set.of("javascript", "data", "vbscript", "file", "mailto", "tel", "sms", "blob", "about", "ftp");
    private static final List<String> PROGRAMS = List.of(
            ".exe", ".apk", ".scr", ".bat", ".msi", ".js", ".cmd", ".jar", ".vbs", ".ps1", ".dmg", ".pkg", ".hta",
            ".lnk", ".iso", ".com");

    private LinkSafety() {}

    /** One plain sentence for a person, or nothing where the address gives no cause for worry. */
    public static Optional<String> danger(String address) {
        String bare = address.strip();
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return unreadable();
        }
        if (bare.chars().anyMatch(LinkSafety::isHidden)) {
            return Optional.of("The web address contains spaces or hidden characters. Type it again by hand.");
        }
        Optional<String> scheme = scheme(bare);
        if (scheme.isPresent() && !scheme.get().equals("https") && !scheme.get().equals("http")) {
            return Optional.of("The address does not begin with https. Only ordinary web pages may be linked.");
        }
        String rest = scheme.map(name -> bare.substring(name.length() + 1)).orElse("//" + bare);
        return rest.startsWith("//") && rest.indexOf('\\') < 0 ? afterScheme(rest.substring(2)) : unreadable();
    }

    static Optional<String> unreadable() {
        return Optional.of("The web address cannot be read as one. Copy it again from the page.");
    }

    private static Optional<String> afterScheme(String rest) {
        int end = firstOf(rest, "/?#");
        String authority = rest.substring(0, end);
        if (authority.indexOf('@') >= 0) {
            return Optional.of(
                    "The web address has a name before an @, which hides where it really leads. Copy it again from the page.");
        }
        return HostSafety.danger(authority).or(() -> download(rest.substring(end)));
    }

    private static Optional<String> download(String path) {
        String decoded = path.toLowerCase(Locale.ROOT).replace("%2e", ".");
        String before = decoded.substring(0, firstOf(decoded, "?#"));
        boolean program = PROGRAMS.stream().anyMatch(before::endsWith);
        boolean asked = decoded.indexOf('?') >= 0
                && PROGRAMS.stream().filter(end -> !end.equals(".com")).anyMatch(decoded.split("#", 2)[0]::endsWith);
        return program || asked
                ? Optional.of("The link downloads a program. Link to the page that describes it instead.")
                : Optional.empty();
    }

    /** What stands before "://", or before ":" where that alone makes an address of another sort. */
    private static Optional<String> scheme(String address) {
        int colon = address.indexOf(':');
        if (colon <= 0 || !SCHEME.matcher(address.substring(0, colon)).matches()) {
            return Optional.empty();
        }
        String name = address.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean slashes = address.startsWith("/", colon + 1);
        boolean web = name.equals("https") || name.equals("http");
        return slashes || web || WITHOUT_SLASHES.contains(name) ? Optional.of(name) : Optional.empty();
    }

    private static int firstOf(String text, String marks) {
        int at = 0;
        while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.UNASSIGNED;
    }
}
