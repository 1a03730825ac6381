package org.houserules.people;

import java.security.SecureRandom;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FormErrors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets somebody sign in, with a password that is shown once and changed at the first sign-in; and takes it away again. */
@Component
public class GiveSignIn {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;

    private final SignInNames names;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final SecureRandom random = new SecureRandom();

    GiveSignIn(
            SignInNames names, Passwords passwords, Sessions sessions, Trail trail, TransactionTemplate transactions) {
        this.names = names;
        this.passwords = passwords;
        this.sessions = sessions;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** @param password empty where something was wrong */
    public record Given(String name, String password, FormErrors wrong) {}

    /** Also gives a new password to who has one already; wherever they are signed in, they are signed out. */
    public Given give(SignedIn by, Person person, String name) {
        refuseOthers(by, person);
        FormErrors wrong = wrong(name, person.id());
        if (!wrong.isEmpty()) {
            return new Given(name, "", wrong);
        }
        String password = OneTimePassword.make(random);
        String hash = passwords.hash(password);
        try {
            transactions.executeWithoutResult(status -> {
                names.setOnce(person.id(), name, hash);
                record(by, "sign-in-given", person);
            });
        } catch (DuplicateKeyException taken) {
            return new Given(name, "", taken());
        }
        sessions.endAllOf(person.id());
        return new Given(name, password, FormErrors.NONE);
    }

    public void disable(SignedIn by, Person person) {
        refuseOthers(by, person);
        transactions.executeWithoutResult(status -> {
            names.disable(person.id());
            record(by, "sign-in-disabled", person);
        });
        sessions.endAllOf(person.id());
    }

    /** Who may sign in is decided by the school they belong to. */
    private static void refuseOthers(SignedIn by, Person person) {
        if (!person.belongsTo(by.owner())) {
            throw new NotFound();
        }
    }

    private FormErrors wrong(String name, long person) {
        boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-@+'".indexOf(c) >= 0);
        if (name.length() < SHORTEST || name.length() > LONGEST || !plain) {
            return FormErrors.of(
                    "sign-in-name",
                    "Write a sign-in name of 3 to 100 letters, figures, full stops or hyphens, without spaces.");
        }
        return names.isTaken(name, person) ? taken() : FormErrors.NONE;
    }

    private static FormErrors taken() {
        return FormErrors.of("sign-in-name", "Somebody else signs in with this name. Choose another.");
    }

    private void record(SignedIn by, String action, Person person) {
        trail.record(Happening.by(by.person(), by.owner().id(), action, "person", person.id()));
    }
}
