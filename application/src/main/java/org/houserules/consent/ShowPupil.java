package org.houserules.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.consent.ConsentRecords.Answered;
import org.houserules.consent.Consents.Days;
import org.houserules.consent.PupilAppearances.Appearance;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is in force for one pupil, and how it came to be. Who may not see which pupils must not be identified sees such
 * a pupil as one whose consent was refused, in the same words.
 */
@Service
public class ShowPupil {
    private static final List<ConsentPurpose> PURPOSES =
            List.of(ConsentPurpose.WEBSITE, ConsentPurpose.SOCIAL_MEDIA, ConsentPurpose.PRESS);

    private final ConsentRecords records;
    private final RollInForce roll;
    private final ObjectProvider<PupilAppearances> rooms;
    private final Clock clock;

    ShowPupil(ConsentRecords records, RollInForce roll, ObjectProvider<PupilAppearances> rooms, Clock clock) {
        this.records = records;
        this.roll = roll;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What holds for one kind and purpose today. */
    public record Use(ConsentKind kind, ConsentPurpose purpose, ConsentState state) {}

    /**
     * As far as the person may see it.
     *
     * @param marked must not be identified, and the person may know
     * @param answers of all lists
     * @param entries of the office
     */
    public record Shown(
            PupilOnRecord pupil,
            boolean marked,
            List<Use> uses,
            List<Answered> answers,
            List<OfficeEntry> entries,
            List<Appearance> appearances) {}

    @Transactional(readOnly = true)
    public Shown show(long key, SignedIn person) {
        long owner = person.owner().id();
        PupilOnRecord pupil = records.pupil(owner, key).orElseThrow(NotFound::new);
        boolean hidden = pupil.pupil().doNotIdentify();
        boolean mayKnow = person.may(Permission.SEE_DO_NOT_IDENTIFY);
        List<Answered> answers = records.answers(owner, key);
        List<OfficeEntry> entries = records.entries(owner, key);
        return new Shown(
                pupil,
                hidden && mayKnow,
                uses(owner, pupil),
                mayKnow ? answers : discreet(answers, pupil, records.markedOn(owner, key)),
                mayKnow ? entries : discreet(entries),
                appearances(key));
    }

    private List<Use> uses(long owner, PupilOnRecord pupil) {
        LocalDate today = LocalDate.now(clock);
        Consents consents = roll.consents(owner);
        boolean hidden = pupil.pupil().doNotIdentify();
        return Arrays.stream(ConsentKind.values())
                .flatMap(kind -> PURPOSES.stream()
                        .map(purpose -> new Use(
                                kind,
                                purpose,
                                hidden
                                        ? new ConsentState.Denied(ConsentAnswer.REFUSED)
                                        : consents.on(
                                                Days.of(today, today),
                                                pupil.pupil().id(),
                                                kind,
                                                purpose))))
                .toList();
    }

    private List<Appearance> appearances(long key) {
        return rooms.orderedStream().flatMap(room -> room.of(key).stream()).toList();
    }

    /** A mark on the roll reads as a refusal in the list; what was given beside it would give it away. */
    private static List<Answered> discreet(List<Answered> answers, PupilOnRecord pupil, Optional<LocalDate> marked) {
        if (!pupil.pupil().doNotIdentify()) {
            return answers;
        }
        List<Answered> shown = new ArrayList<>(answers.stream()
                .filter(answered -> answered.consent().answer().denies())
                .toList());
        marked.ifPresent(day -> Arrays.stream(ConsentKind.values())
                .map(kind -> new Consent(
                        pupil.pupil().id(),
                        kind,
                        ConsentPurpose.ANY,
                        ConsentAnswer.REFUSED,
                        Optional.empty(),
                        Optional.empty()))
                .forEach(refusal -> shown.add(new Answered(refusal, Optional.empty(), day, Optional.empty()))));
        return shown;
    }

    private static List<OfficeEntry> discreet(List<OfficeEntry> entries) {
        List<Long> hiding =
                entries.stream().filter(OfficeEntry::hides).map(OfficeEntry::id).toList();
        return entries.stream()
                .flatMap(entry ->
                        entry.hides() ? Arrays.stream(ConsentKind.values()).map(entry::asRefusal) : Stream.of(entry))
                .filter(entry -> entry.undoes().filter(hiding::contains).isEmpty())
                .toList();
    }
}
