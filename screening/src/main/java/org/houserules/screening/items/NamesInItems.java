package org.houserules.screening.items;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.screening.Span;
import org.houserules.screening.Spans;
import org.houserules.screening.Token;
import org.houserules.screening.names.Form;
import org.houserules.screening.names.KnownName;
import org.houserules.screening.names.LikelyNames;
import org.houserules.screening.names.NameIndex;
import org.houserules.screening.names.NameMention;
import org.houserules.screening.names.StaffNames;
import org.houserules.screening.text.Urgency;

/** Who is named in an item: pupils of the roll, staff, and others who seem to be named. */
public final class NamesInItems {
    private static final int MOST_IDS = 5;
    private static final double SURE = 0.98;
    private static final double LIKELY = 0.8;
    private static final double PERHAPS = 0.5;

    private final Optional<NameIndex> pupils;
    private final StaffNames staff;

    private NamesInItems(Optional<NameIndex> pupils, StaffNames staff) {
        this.pupils = pupils;
        this.staff = staff;
    }

    /** @param staff full names; a name that is also a pupil's is told as the pupil's */
    public static NamesInItems of(Collection<KnownName> roll, Collection<String> staff) {
        return new NamesInItems(
                Optional.of(roll).filter(some -> !some.isEmpty()).map(some -> NameIndex.of(some, List.of())),
                StaffNames.of(staff));
    }

    Stream<ItemFinding> in(String text, List<Token> tokens) {
        List<NameMention> pupilsNamed =
                pupils.map(known -> known.find(text, tokens)).orElse(List.of());
        List<Span> taken =
                new ArrayList<>(pupilsNamed.stream().map(NameMention::where).toList());
        List<Span> staffNamed = free(staff.in(text, tokens), taken);
        taken.addAll(staffNamed);
        return Stream.of(
                        pupilsNamed.stream().map(NamesInItems::pupil),
                        staffNamed.stream().map(NamesInItems::staff),
                        free(LikelyNames.in(text, tokens), taken).stream().map(NamesInItems::somebody))
                .flatMap(findings -> findings);
    }

    private static List<Span> free(List<Span> found, List<Span> taken) {
        Spans known = Spans.of(taken);
        return found.stream().filter(where -> !known.overlap(where)).toList();
    }

    private static ItemFinding pupil(NameMention mention) {
        Urgency urgency = mention.form() == Form.FULL ? Urgency.SOON : Urgency.NORMAL;
        List<String> ids = mention.ids().stream().sorted().toList();
        String who = ids.size() == 1
                ? "a pupil on the roll: " + ids.getFirst() + "."
                : "one of " + ids.size() + " pupils on the roll: " + first(ids) + ".";
        return new ItemFinding("pupil-named", score(mention), urgency, mention.where(), "This seems to name " + who);
    }

    private static String first(List<String> ids) {
        String some = String.join(", ", ids.subList(0, Math.min(MOST_IDS, ids.size())));
        return ids.size() > MOST_IDS ? some + " and others" : some;
    }

    private static ItemFinding staff(Span where) {
        return new ItemFinding(
                "person-named", LIKELY, Urgency.NORMAL, where, "This seems to name somebody on the staff.");
    }

    private static ItemFinding somebody(Span where) {
        return new ItemFinding("person-named", PERHAPS, Urgency.NORMAL, where, "This looks like the name of a person.");
    }

    private static double score(NameMention mention) {
        return switch (mention.form()) {
            case FULL -> mention.typo() ? LIKELY : SURE;
            case GIVEN_AND_INITIAL, INITIAL_AND_FAMILY -> LIKELY;
            case GIVEN, FAMILY, INITIALS -> PERHAPS;
        };
    }
}
