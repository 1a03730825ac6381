package org.houserules.screening.text;

import java.util.Locale;
import java.util.Set;

/** The endings by which a bare domain in a sentence is known. */
final class Domains {
    private static final Set<String> ENDS = Set.of(
            ("com co uk org net sch gov info io me edu ac biz eu ie fr de es it us ca au nz scot wales cymru london app dev "
                            + "blog shop site online live tv ly gl gg link page club news fm be to xyz top store tech space "
                            + "school academy college education charity foundation nhs police ltd plc mod test example "
                            + "invalid onion zip mov click win vip icu ru cn tk ml ga cf gq")
                    .split(" "));

    private Domains() {}

    static boolean isKnownEnd(String label) {
        return ENDS.contains(label);
    }

    static boolean endsInKnown(String host) {
        return isKnownEnd(host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
