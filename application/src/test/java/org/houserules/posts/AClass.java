package org.houserules.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.Pupil;

/** An invented class: two pupils whose parents agreed to everything in September. */
public final class AClass {
    public static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 2);

    /** Tamsin Wobblecroft. */
    public static final String TAMSIN = "Q01";

    /** Rufus Picklethwaite. */
    public static final String RUFUS = "Q02";

    private AClass() {}

    public static List<Pupil> roll() {
        return List.of(aPupil(TAMSIN, "Tamsin", "Wobblecroft"), aPupil(RUFUS, "Rufus", "Picklethwaite"));
    }

    public static List<Consent> consents() {
        List<Consent> all = new ArrayList<>(everything(TAMSIN, ConsentAnswer.GIVEN));
        all.addAll(everything(RUFUS, ConsentAnswer.GIVEN));
        return List.copyOf(all);
    }

    /** One answer for photographs, films and names, wherever they go. */
    public static List<Consent> everything(String pupil, ConsentAnswer answer) {
        return List.of(
                answered(pupil, ConsentKind.PHOTO, answer, SEPTEMBER),
                answered(pupil, ConsentKind.VIDEO, answer, SEPTEMBER),
                answered(pupil, ConsentKind.NAME, answer, SEPTEMBER));
    }

    public static Consent answered(String pupil, ConsentKind kind, ConsentAnswer answer, LocalDate on) {
        return new Consent(pupil, kind, ConsentPurpose.ANY, answer, Optional.of(on), Optional.empty());
    }

    public static Consent given(String pupil, ConsentKind kind, ConsentPurpose purpose) {
        return new Consent(pupil, kind, purpose, ConsentAnswer.GIVEN, Optional.of(SEPTEMBER), Optional.empty());
    }

    public static Consent givenUntil(String pupil, ConsentKind kind, LocalDate until) {
        return new Consent(
                pupil, kind, ConsentPurpose.ANY, ConsentAnswer.GIVEN, Optional.of(SEPTEMBER), Optional.of(until));
    }

    public static Pupil aPupil(String id, String given, String family) {
        return new Pupil(id, given, family, Optional.empty(), false, List.of(), List.of(), Optional.empty());
    }

    public static Pupil notToBeIdentified(Pupil p) {
        return new Pupil(
                p.id(),
                p.givenName(),
                p.familyName(),
                p.preferredName(),
                true,
                p.alsoKnownAs(),
                p.formerNames(),
                p.leftOn());
    }

    public static Pupil formerly(Pupil p, String... names) {
        return new Pupil(
                p.id(),
                p.givenName(),
                p.familyName(),
                p.preferredName(),
                p.doNotIdentify(),
                p.alsoKnownAs(),
                List.of(names),
                p.leftOn());
    }

    public static Pupil called(Pupil p, String preferred) {
        return new Pupil(
                p.id(),
                p.givenName(),
                p.familyName(),
                Optional.of(preferred),
                p.doNotIdentify(),
                p.alsoKnownAs(),
                p.formerNames(),
                p.leftOn());
    }

    public static Pupil left(Pupil p, LocalDate on) {
        return new Pupil(
                p.id(),
                p.givenName(),
                p.familyName(),
                p.preferredName(),
                p.doNotIdentify(),
                p.alsoKnownAs(),
                p.formerNames(),
                Optional.of(on));
    }

    /** The roll with one pupil changed. */
    public static List<Pupil> rollWith(String id, UnaryOperator<Pupil> change) {
        return roll().stream()
                .map(pupil -> pupil.id().equals(id) ? change.apply(pupil) : pupil)
                .toList();
    }
}
