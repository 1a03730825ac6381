package org.houserules.acknowledgements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.acknowledgements.LeaverClauses.Text;
import org.houserules.acknowledgements.Leavers.How;
import org.houserules.acknowledgements.Leavers.Leaver;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.mail.Letter;
import org.houserules.mail.Mail;
import org.houserules.people.BritishDays;
import org.houserules.people.NotFound;
import org.houserules.people.Owners;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells leavers what still holds after they have left: by mail on their last day, and also those whose last day was entered
 * late. Whoever cannot be reached by mail is told by the school, which says so here.
 */
@Component
public class TellLeavers {
    /** Beyond this a last day is history, such as one that came with a list of people. */
    private static final int LATE = 14;
    /** How long before and after their last day leavers stand on the school's page. */
    private static final int SHOWN_BEFORE = 60;

    private static final int SHOWN_AFTER = 365;

    private final Leavers leavers;
    private final LeaverClauses clauses;
    private final Owners owners;
    private final Mail mail;
    private final Trail trail;
    private final Clock clock;

    TellLeavers(Leavers leavers, LeaverClauses clauses, Owners owners, Mail mail, Trail trail, Clock clock) {
        this.leavers = leavers;
        this.clauses = clauses;
        this.owners = owners;
        this.mail = mail;
        this.trail = trail;
        this.clock = clock;
    }

    /** In a transaction. No reminder of a task: whoever has switched reminders off gets it all the same. */
    void tell(long owner, LocalDate today) {
        if (!mail.isOn()) {
            return;
        }
        List<Leaver> now = leavers.between(owner, today.minusDays(LATE), today).stream()
                .filter(one -> one.email().isPresent() && !one.told().contains(How.MAILED))
                .toList();
        Optional<Text> text = now.isEmpty() ? Optional.empty() : clauses.of(owner);
        text.filter(said -> !said.clauses().isEmpty())
                .ifPresent(said -> now.forEach(leaver -> mail(owner, leaver, said)));
    }

    private void mail(long owner, Leaver leaver, Text said) {
        String school = owners.find(owner).orElseThrow().name();
        mail.send(
                owner,
                new Letter(
                        leaver.person(),
                        leaver.email().orElseThrow(),
                        "leaving " + leaver.leaves(),
                        "What still holds after you have left " + school,
                        words(leaver, school, said)));
        told(owner, leaver, How.MAILED, Optional.empty());
    }

    private static String words(Leaver leaver, String school, Text said) {
        String rules = said.clauses().stream()
                .map(clause -> "- " + clause.says() + " (" + clause.ref() + ")")
                .collect(Collectors.joining("\n"));
        return "Dear " + leaver.givenName() + ",\n\nyour last day at " + school + " is recorded as "
                + BritishDays.day(leaver.leaves()) + ". This part of its social media policy (" + said.title()
                + ", version " + said.version() + ") concerns leaving:\n\n" + rules
                + "\n\nYour sign-in and your part in the school's accounts end with that day.\n\nThank you, and all the best.\n";
    }

    /** They have read it on their own page. */
    @Transactional
    public void read(SignedIn me) {
        long owner = me.owner().id();
        told(owner, leavers.find(owner, me.person()).orElseThrow(NotFound::new), How.READ, Optional.of(me.person()));
    }

    /** Somebody of the school has told them. */
    @Transactional
    public void byHand(SignedIn by, long person) {
        long owner = by.owner().id();
        told(owner, leavers.find(owner, person).orElseThrow(NotFound::new), How.BY_HAND, Optional.of(by.person()));
    }

    private void told(long owner, Leaver leaver, How how, Optional<Long> by) {
        if (leavers.told(owner, leaver.person(), leaver.leaves(), how, by, clock.instant())) {
            Happening told = by.map(who -> Happening.by(who, owner, "leaver-told", "person", leaver.person()))
                    .orElseGet(() -> Happening.byItself(owner, "leaver-told", "person", leaver.person()));
            trail.record(told.with("how", how).with("left", leaver.leaves()));
        }
    }

    /** Those who leave soon or have left in the last year. */
    @Transactional(readOnly = true)
    public List<Leaver> all(long owner) {
        LocalDate today = LocalDate.now(clock);
        return leavers.between(owner, today.minusDays(SHOWN_AFTER), today.plusDays(SHOWN_BEFORE));
    }

    @Transactional(readOnly = true)
    public Optional<Leaver> find(long owner, long person) {
        return leavers.find(owner, person);
    }
}
