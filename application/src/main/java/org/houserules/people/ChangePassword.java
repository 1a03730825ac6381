package org.houserules.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.SignInNames.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody changes their own password; wherever else they are signed in, they are signed out. */
@Component
public class ChangePassword {
    private final SignInNames names;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Trail trail;
    private final TransactionTemplate transactions;

    ChangePassword(
            SignInNames names, Passwords passwords, Sessions sessions, Trail trail, TransactionTemplate transactions) {
        this.names = names;
        this.passwords = passwords;
        this.sessions = sessions;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** What was typed. */
    public record Wish(String now, String fresh, String again) {
        /** Never printed: it holds passwords. */
        @Override
        public String toString() {
            return "Wish";
        }
    }

    public FormErrors change(SignedIn me, Wish wish) {
        State state = names.of(me.person()).orElseThrow(NotFound::new);
        List<FieldError> wrong = wrong(me, wish, state);
        if (wrong.isEmpty()) {
            String hash = passwords.hash(wish.fresh());
            transactions.executeWithoutResult(status -> {
                names.set(me.person(), state.name(), hash);
                trail.record(happening(me, "password-changed"));
            });
            sessions.endAllOf(me.person());
        }
        return new FormErrors(wrong);
    }

    public void signOutEverywhere(SignedIn me) {
        transactions.executeWithoutResult(status -> trail.record(happening(me, "signed-out-everywhere")));
        sessions.endAllOf(me.person());
    }

    private List<FieldError> wrong(SignedIn me, Wish wish, State state) {
        List<FieldError> wrong = new ArrayList<>();
        if (wish.now().length() > 200 || !passwords.matches(wish.now(), state.hash())) {
            wrong.add(new FieldError("now", "This is not your password now. Type it again."));
        }
        Optional<String> problem = wish.fresh().equals(wish.now())
                ? Optional.of("The new password is the old one. Choose another.")
                : PasswordRule.problem(
                        wish.fresh(),
                        List.of(me.name(), state.name(), me.owner().name()));
        problem.ifPresent(said -> wrong.add(new FieldError("fresh", said)));
        if (!wish.fresh().equals(wish.again())) {
            wrong.add(new FieldError("again", "The two new passwords differ. Type the new one twice."));
        }
        return wrong;
    }

    private static Happening happening(SignedIn me, String action) {
        return Happening.by(me.person(), me.owner().id(), action, "person", me.person());
    }
}
