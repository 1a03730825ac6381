package org.houserules.screening.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.TextScreening;

/** Says of an item who is named and what else stands in it. Safe to share between threads. */
public final class ItemScreening {
    /** What only concerns the school's own posts is not said of what the public writes. */
    private static final Set<TextKind> OF_OWN_POSTS = Set.of(
            TextKind.DISRESPECT,
            TextKind.SHOUTING,
            TextKind.CONFIDENTIAL,
            TextKind.IDENTIFYING_DETAIL,
            TextKind.QUOTATION,
            TextKind.MENTION,
            TextKind.LIVE_LOCATION);

    private static final String OUR_FAULT =
            "This text could not be screened because of a fault of ours. A person has to read it.";

    private final NamesInItems names;
    private final TextScreening words;

    public ItemScreening(NamesInItems names, TextScreening words) {
        this.names = names;
        this.words = words;
    }

    /** Always answers: what went wrong is told in the answer, never with words of the text. */
    public ItemScreened screen(String text) {
        try {
            return screened(text);
        } catch (RuntimeException | StackOverflowError | LinkageError ours) {
            return ItemScreened.unread(OUR_FAULT);
        }
    }

    private ItemScreened screened(String text) {
        Screened screened = words.screen(text);
        String bounded = text.substring(0, Math.min(text.length(), TextScreening.LONGEST));
        List<Token> tokens = Tokens.of(bounded);
        List<ItemFinding> findings = new ArrayList<>();
        Stream.concat(names.in(bounded, tokens), said(screened)).forEach(findings::add);
        findings.sort(Comparator.comparingInt(finding -> finding.where().from()));
        return new ItemScreened(findings, screened.cannotTell());
    }

    private static Stream<ItemFinding> said(Screened screened) {
        return screened.findings().stream()
                .filter(finding -> !OF_OWN_POSTS.contains(finding.kind()))
                .map(ItemScreening::said);
    }

    private static ItemFinding said(TextFinding finding) {
        return new ItemFinding(
                finding.kind().key(), finding.score(), finding.urgency(), finding.where(), finding.what());
    }
}
