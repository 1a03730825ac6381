package org.houserules.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** That somebody has signed in: who, and nothing else. */
final class PersonToken extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final long person;

    PersonToken(long person) {
        super(List.of());
        this.person = person;
        setAuthenticated(true);
    }

    long person() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return String.valueOf(person);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonToken token && token.person == person && super.equals(other);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(person);
    }
}
