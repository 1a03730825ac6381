package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says what they saw of a setting that cannot be read. It counts until a day, and then somebody has to look again. */
@Service
public class AttestSetting {
    public static final int USUAL_DAYS = 90;
    static final int MOST_DAYS = 180;
    private static final int OLDEST_LOOK = 30;
    private static final int LONGEST = 300;

    private final Observations observations;
    private final KeepSeen keep;
    private final Trail trail;
    private final Clock clock;

    AttestSetting(Observations observations, KeepSeen keep, Trail trail, Clock clock) {
        this.observations = observations;
        this.keep = keep;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param looked the day @param until the last day on which it counts @param note in their own words, may be empty */
    public record Attested(Setting setting, LocalDate looked, boolean asWanted, LocalDate until, String note) {}

    /** @return what is wrong; then nothing is kept */
    @Transactional
    public List<FieldError> attest(SignedIn by, OfficialAccount account, Attested said) {
        List<FieldError> wrong = wrong(account, said);
        if (wrong.isEmpty()) {
            keep.keep(account, observation(said), by.person());
            trail.record(Happening.by(by.person(), account.owner(), "setting-attested", "account", account.id())
                    .with("setting", said.setting().key())
                    .with("as-wanted", said.asWanted())
                    .with("until", said.until()));
        }
        return wrong;
    }

    private List<FieldError> wrong(OfficialAccount account, Attested said) {
        LocalDate today = LocalDate.now(clock);
        List<FieldError> wrong = new ArrayList<>();
        if (isReadByItself(account, said.setting())) {
            wrong.add(new FieldError(
                    "seen", "This is read from the platform by itself. Change it there, then read the settings now."));
        }
        if (said.looked().isAfter(today) || said.looked().isBefore(today.minusDays(OLDEST_LOOK))) {
            wrong.add(new FieldError("looked", "Say on which day of the last 30 you looked."));
        }
        if (said.until().isBefore(today) || said.until().isAfter(said.looked().plusDays(MOST_DAYS))) {
            wrong.add(new FieldError("until", "Choose a day from today to 180 days after you looked."));
        }
        if (said.note().length() > LONGEST) {
            wrong.add(new FieldError("note", "This is longer than 300 characters. Shorten it."));
        }
        return wrong;
    }

    /** Whoever attests must not be able to hide what the platform itself says. */
    private boolean isReadByItself(OfficialAccount account, Setting setting) {
        return Optional.ofNullable(
                        observations.latest(account.owner(), account.id()).get(setting))
                .filter(one -> one.how() != How.ATTESTED && one.state() != State.CANNOT_TELL)
                .filter(one ->
                        !observations.failing(account.owner(), account.id()).containsKey(one.how()))
                .isPresent();
    }

    private Observation observation(Attested said) {
        String words = said.asWanted() ? "It is as promised." : Observation.NOT_SO;
        return new Observation(
                said.setting(),
                said.asWanted() ? State.AS_WANTED : State.NOT_AS_WANTED,
                How.ATTESTED,
                said.note().isEmpty() ? words : words + " " + said.note(),
                moment(said.looked()),
                Optional.empty(),
                Optional.of(said.until()));
    }

    private Instant moment(LocalDate day) {
        return day.equals(LocalDate.now(clock))
                ? clock.instant()
                : day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}
