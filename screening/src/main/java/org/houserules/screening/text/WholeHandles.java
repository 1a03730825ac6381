package org.houserules.screening.text;

import java.util.List;
import org.houserules.screening.Span;

/** Findings of personal accounts, up to the end of the account's name: "add me on snap" goes on over "jaydenxo_14". */
final class WholeHandles {
    private static final String BEFORE_NAME = " ,:;@-–=>👉";
    private static final int REACH = 5;

    private WholeHandles() {}

    static List<TextFinding> of(List<TextFinding> found, String text) {
        if (found.stream().noneMatch(WholeHandles::isHandle)) {
            return found;
        }
        List<Span> links = text.indexOf('/') < 0 ? List.of() : Links.in(text);
        return found.stream()
                .map(finding -> isHandle(finding) ? lengthened(finding, text, links) : finding)
                .toList();
    }

    private static boolean isHandle(TextFinding finding) {
        return finding.kind() == TextKind.CONTACT_DETAILS && finding.detail().equals("handle");
    }

    private static TextFinding lengthened(TextFinding finding, String text, List<Span> links) {
        int to = finding.where().to();
        int end = Math.max(to, linkEnd(links, to));
        if (end == to && to < text.length() && "._-".indexOf(text.charAt(to)) >= 0) {
            end = Math.max(to, HandleShape.end(text, to));
        }
        if (end == to) {
            int name = to;
            while (name < text.length() && name - to < REACH && BEFORE_NAME.indexOf(text.charAt(name)) >= 0) {
                name++;
            }
            int nameEnd = HandleShape.end(text, name);
            end = name > to && HandleShape.isHandle(text.substring(name, nameEnd)) ? nameEnd : to;
        }
        return end == to ? finding : finding.upTo(end);
    }

    /** Where the link ends in which a finding ends. */
    private static int linkEnd(List<Span> links, int at) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (links.get(middle).to() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < links.size() && links.get(low).from() < at ? links.get(low).to() : at;
    }
}
