package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.screening.Span;

/** Screens a text by rules alone: phrase lists and scanners, in one pass each, at a cost linear in its length. */
public final class RuleScreening implements TextScreening {
    private static final String TOO_LONG =
            "The text is longer than 100,000 characters, so its end has not been read. Please shorten it.";

    private final List<Scan> scans;
    private final OwnWords own;

    private RuleScreening(List<Scan> scans, OwnWords own) {
        this.scans = scans;
        this.own = own;
    }

    /**
     * @param own the school's published contact details, which are no findings
     * @param confidentialTerms words that must not get out
     * @param ownPeople names of staff and the author: what they say is the school's own
     */
    public static RuleScreening of(OwnDetails own, List<String> confidentialTerms, List<String> ownPeople) {
        List<Scan> scans = List.of(
                Lexicon.scan(),
                Lexicon.mixtures(),
                new SecondLook(),
                ConfidentialTerms.of(confidentialTerms),
                new Telephones(own),
                new SpokenDigits(own),
                new EmailAddresses(own),
                new Postcodes(own),
                new StreetAddresses(own),
                new AtNames(own),
                new PlatformHandles(own),
                new ProfileLinks(own),
                new AgeBesideName(),
                new Registrations(),
                new OfficialNumbers(),
                new Shouting(),
                new Emoji(),
                new Quotations(ownPeople),
                new Mentions());
        return new RuleScreening(scans, new OwnWords(own));
    }

    @Override
    public Screened screen(String text) {
        boolean whole = text.length() <= LONGEST;
        Reading reading = Reading.of(whole ? text : beginning(text));
        List<TextFinding> found = new ArrayList<>();
        scans.forEach(scan -> found.addAll(scan.in(reading)));
        List<TextFinding> judged = SpokenAgainst.lowered(
                withoutQuotedOpinion(WholeHandles.of(found, reading.text()), reading.text()), reading);
        return new Screened(once(Overlaps.mostDefinite(judged)), whole ? Optional.empty() : Optional.of(TOO_LONG));
    }

    @Override
    public String forAnother(String text) {
        if (text.length() <= LONGEST) {
            return own.replacedIn(text);
        }
        String beginning = beginning(text);
        return own.replacedIn(beginning) + text.substring(beginning.length());
    }

    private static String beginning(String text) {
        boolean cutsPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, cutsPair ? LONGEST - 1 : LONGEST);
    }

    /** What somebody else is quoted as thinking is not the author's opinion; the quotation is judged for itself. */
    private static List<TextFinding> withoutQuotedOpinion(List<TextFinding> found, String text) {
        if (found.stream().noneMatch(finding -> finding.kind() == TextKind.OPINION)) {
            return found;
        }
        BitSet quoted = new BitSet();
        Quotes.in(text).forEach(quote -> quoted.set(quote.from(), quote.to()));
        return found.stream()
                .filter(finding -> finding.kind() != TextKind.OPINION
                        || !quoted.get(finding.where().from()))
                .toList();
    }

    /** In the order of the text; of findings of one kind and detail that overlap, the first and longest. */
    private static List<TextFinding> once(List<TextFinding> found) {
        List<TextFinding> sorted = found.stream()
                .sorted(Comparator.<TextFinding>comparingInt(
                                finding -> finding.where().from())
                        .thenComparing(finding -> finding.where().to(), Comparator.reverseOrder())
                        .thenComparing(TextFinding::kind))
                .toList();
        Map<TextKind, Map<String, Span>> last = new EnumMap<>(TextKind.class);
        List<TextFinding> once = new ArrayList<>(sorted.size());
        for (TextFinding finding : sorted) {
            Map<String, Span> details = last.computeIfAbsent(finding.kind(), kind -> new HashMap<>());
            Span before = details.get(finding.detail());
            if (before == null || !before.overlaps(finding.where())) {
                once.add(finding);
                details.put(finding.detail(), finding.where());
            }
        }
        return once;
    }
}
