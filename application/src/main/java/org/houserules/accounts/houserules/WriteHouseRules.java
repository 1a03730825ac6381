package org.houserules.accounts.houserules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.Member.Part;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.houserules.HouseRulesShelf.Draft;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes and publishes the house rules of an account. Its administrators may, and whoever manages accounts. */
@Service
public class WriteHouseRules {
    static final int LONGEST = 20_000;
    static final int MOST_LINES = 400;

    private final AccountRegister register;
    private final HouseRulesShelf shelf;
    private final PolicyAddress policyAddress;
    private final Trail trail;
    private final Clock clock;

    WriteHouseRules(
            AccountRegister register, HouseRulesShelf shelf, PolicyAddress policyAddress, Trail trail, Clock clock) {
        this.register = register;
        this.shelf = shelf;
        this.policyAddress = policyAddress;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What an editor begins with.
     *
     * @param words of the draft, of what is published, or of the template
     * @param save the one they were saved by; 0 where there is no draft
     * @param versions all there ever were, the newest first
     * @param open whether the public sees the account today
     */
    public record Desk(
            OfficialAccount account,
            String words,
            int save,
            Optional<Draft> draft,
            List<Published> versions,
            boolean open) {
        /** What holds now. */
        public Optional<Published> current() {
            return versions.stream()
                    .filter(version -> version.takenBack().isEmpty())
                    .findFirst();
        }
    }

    /** What came of an attempt. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** @param how to mend it */
        record Wrong(String how) implements Outcome {}

        /** Somebody else has saved since. */
        record Overtaken(Draft theirs) implements Outcome {}

        /** Somebody else has published since, or thrown the draft away. */
        record Gone() implements Outcome {}
    }

    /** @throws NotFound where the account is not there, or not for this person to write */
    @Transactional(readOnly = true)
    public Desk desk(SignedIn by, long account) {
        OfficialAccount found = writable(by, account);
        Optional<Draft> draft = shelf.draft(found.owner(), account);
        List<Published> versions = shelf.history(found.owner(), account);
        String words = draft.map(Draft::words)
                .or(() -> versions.stream()
                        .filter(version -> version.takenBack().isEmpty())
                        .findFirst()
                        .map(Published::words))
                .orElseGet(
                        () -> RulesTemplate.filled(found.name(), by.owner().name(), policyAddress.of(found.owner())));
        boolean open = shelf.isPublic(found.owner(), account, LocalDate.now(clock));
        return new Desk(found, words, draft.map(Draft::save).orElse(0), draft, versions, open);
    }

    public boolean mayWrite(SignedIn by, OfficialAccount account) {
        return account.owner() == by.owner().id()
                && (by.may(Permission.MANAGE_ACCOUNTS) || administers(by.person(), account));
    }

    private boolean administers(long person, OfficialAccount account) {
        LocalDate today = LocalDate.now(clock);
        return register.team(account.owner(), account.id()).stream()
                .anyMatch(member ->
                        member.person() == person && member.part() == Part.ADMINISTRATOR && member.isOn(today));
    }

    /** @param after the save that the words were written on */
    @Transactional
    public Outcome save(SignedIn by, long account, String words, int after) {
        OfficialAccount found = writable(by, account);
        Optional<String> wrong = tooLong(words);
        if (wrong.isPresent()) {
            return new Outcome.Wrong(wrong.get());
        }
        if (!shelf.save(found.owner(), account, words, after, by.person(), clock.instant())) {
            return overtaken(shelf.draft(found.owner(), account));
        }
        trail.record(Happening.by(by.person(), found.owner(), "house-rules-saved", "house-rules", account));
        return new Outcome.Done();
    }

    /** Publishes the draft as it was seen; whatever was saved since is not slipped in. @param save that was seen */
    @Transactional
    public Outcome publish(SignedIn by, long account, int save) {
        Desk desk = desk(by, account);
        if (desk.draft().isEmpty() || desk.save() != save) {
            return overtaken(desk.draft());
        }
        Optional<String> wrong = unpublishable(desk);
        if (wrong.isPresent()) {
            return new Outcome.Wrong(wrong.get());
        }
        long owner = desk.account().owner();
        if (!shelf.dropDraft(owner, account, save)) {
            return overtaken(shelf.draft(owner, account));
        }
        int number =
                1 + desk.versions().stream().findFirst().map(Published::number).orElse(0);
        shelf.publish(owner, account, number, desk.words(), by.person(), LocalDate.now(clock));
        trail.record(Happening.by(by.person(), owner, "house-rules-published", "house-rules", account)
                .with("version", number));
        return new Outcome.Done();
    }

    /** What holds goes on to hold. @param save that was seen */
    @Transactional
    public Outcome throwAway(SignedIn by, long account, int save) {
        OfficialAccount found = writable(by, account);
        if (!shelf.dropDraft(found.owner(), account, save)) {
            return overtaken(shelf.draft(found.owner(), account));
        }
        trail.record(Happening.by(by.person(), found.owner(), "house-rules-draft-dropped", "house-rules", account));
        return new Outcome.Done();
    }

    /** From now on the public reads this version no more; where it held, the one before holds again. */
    @Transactional
    public void takeBack(SignedIn by, long account, int number) {
        OfficialAccount found = writable(by, account);
        if (!shelf.takeBack(found.owner(), account, number, by.person(), LocalDate.now(clock))) {
            throw new NotFound();
        }
        trail.record(Happening.by(by.person(), found.owner(), "house-rules-taken-back", "house-rules", account)
                .with("version", number));
    }

    private static Outcome overtaken(Optional<Draft> theirs) {
        return theirs.<Outcome>map(Outcome.Overtaken::new).orElseGet(Outcome.Gone::new);
    }

    private static Optional<String> unpublishable(Desk desk) {
        List<String> open = RulesTemplate.open(desk.words());
        if (!open.isEmpty()) {
            return Optional.of("Fill in what is still in square brackets: " + String.join("; ", open) + ".");
        }
        boolean same =
                desk.current().filter(last -> last.words().equals(desk.words())).isPresent();
        return same ? Optional.of("Nothing has changed since the published version.") : Optional.empty();
    }

    private static Optional<String> tooLong(String words) {
        if (words.isBlank()) {
            return Optional.of("Write the house rules.");
        }
        return words.length() > LONGEST || words.lines().count() > MOST_LINES
                ? Optional.of("Keep to 20,000 characters and 400 lines; readers will thank you for fewer.")
                : Optional.empty();
    }

    private OfficialAccount writable(SignedIn by, long account) {
        return register.find(account).filter(found -> mayWrite(by, found)).orElseThrow(NotFound::new);
    }
}
