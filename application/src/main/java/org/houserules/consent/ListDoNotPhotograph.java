package org.houserules.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.houserules.consent.ConsentState.Held;
import org.houserules.consent.Consents.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must not be photographed, filmed or named on a day. No reason is given: a refusal, silence and more look alike. */
@Service
public class ListDoNotPhotograph {
    private final RollInForce roll;

    ListDoNotPhotograph(RollInForce roll) {
        this.roll = roll;
    }

    /** What is asked. @param pupils keys of those who take part; absent for everybody of the class or year */
    public record Question(
            LocalDate day,
            ConsentKind kind,
            ConsentPurpose purpose,
            Optional<String> form,
            Optional<String> year,
            Optional<Set<Long>> pupils) {}

    /** @param of how many pupils were looked at */
    public record Answer(List<PupilOnRecord> pupils, int of, Optional<LocalDate> asOf) {}

    @Transactional(readOnly = true)
    public Answer ask(long owner, LocalDate today, Question question) {
        Consents consents = roll.consents(owner);
        Days days = Days.of(question.day(), today);
        List<PupilOnRecord> looked =
                roll.pupils(owner).stream().filter(concerns(question)).toList();
        List<PupilOnRecord> not = looked.stream()
                .filter(pupil -> !mayBeUsed(pupil.pupil(), consents, days, question))
                .sorted(Comparator.comparing(PupilOnRecord::group))
                .toList();
        return new Answer(not, looked.size(), roll.asOf(owner));
    }

    private static Predicate<PupilOnRecord> concerns(Question question) {
        return pupil -> !pupil.pupil().hasLeftBy(question.day())
                && question.form().equals(question.form().isEmpty() ? question.form() : pupil.form())
                && question.year().equals(question.year().isEmpty() ? question.year() : pupil.year())
                && question.pupils().map(keys -> keys.contains(pupil.key())).orElse(true);
    }

    private static boolean mayBeUsed(Pupil pupil, Consents consents, Days days, Question question) {
        return !pupil.doNotIdentify()
                && uses(question.purpose()).stream()
                        .allMatch(use -> consents.on(days, pupil.id(), question.kind(), use) instanceof Held);
    }

    private static Collection<ConsentPurpose> uses(ConsentPurpose purpose) {
        return purpose == ConsentPurpose.ANY
                ? List.of(ConsentPurpose.WEBSITE, ConsentPurpose.SOCIAL_MEDIA, ConsentPurpose.PRESS)
                : List.of(purpose);
    }
}
