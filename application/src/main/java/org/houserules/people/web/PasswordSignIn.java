package org.houserules.people.web;

import java.util.Optional;
import org.houserules.people.Passwords;
import org.houserules.people.SignInNames;
import org.houserules.people.SignInNames.Known;
import org.houserules.people.WhoIsSignedIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in with a name and a password. A name nobody has takes as long as a wrong password. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private static final int LONGEST = 200;

    private final SignInNames names;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final WhoIsSignedIn who;
    private final String nobodys;

    PasswordSignIn(SignInNames names, Passwords passwords, SignInAttempts attempts, WhoIsSignedIn who) {
        this.names = names;
        this.passwords = passwords;
        this.attempts = attempts;
        this.who = who;
        this.nobodys = passwords.ofNobody();
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        String address = asked.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
        if (name.length() > LONGEST || password.length() > LONGEST) {
            throw new BadCredentialsException("too long");
        }
        if (!attempts.mayTry(name, address)) {
            throw new LockedException("too many attempts");
        }
        Optional<Known> known = names.find(name);
        boolean right = passwords.matches(password, known.map(Known::hash).orElse(nobodys));
        if (known.isEmpty() || !right) {
            throw new BadCredentialsException("wrong name or password");
        }
        if (who.find(known.get().person(), Optional.empty()).isEmpty()) {
            throw new DisabledException("has left, or has not joined yet");
        }
        attempts.succeeded(name, address);
        return new PersonToken(known.get().person());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
