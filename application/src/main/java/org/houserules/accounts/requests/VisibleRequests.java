package org.houserules.accounts.requests;

import java.util.List;
import java.util.Optional;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests that somebody may see and write on: their own, those that name them as administrator, or all. */
@Component
public class VisibleRequests {
    private final Requests requests;
    private final WhoOpens opening;

    VisibleRequests(Requests requests, WhoOpens opening) {
        this.requests = requests;
        this.opening = opening;
    }

    @Transactional(readOnly = true)
    public List<Request> of(SignedIn person) {
        return requests.of(person.owner().id()).stream()
                .filter(request -> isFor(person, request))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Request> find(SignedIn person, long id) {
        return requests.find(id).filter(request -> isFor(person, request));
    }

    /** Found, and held until the transaction ends. */
    public Optional<Request> lock(SignedIn person, long id) {
        return requests.lock(id).filter(request -> isFor(person, request));
    }

    /** Where its author has left, somebody else opens what is approved. */
    private boolean opens(SignedIn person, Request request) {
        return request.state() == Request.State.APPROVED && opening.of(request).contains(person.person());
    }

    private boolean isFor(SignedIn person, Request request) {
        boolean named = request.author() == person.person()
                || request.answers().people(Question.ADMINISTRATORS).contains(person.person());
        return request.owner() == person.owner().id()
                && person.may(Permission.REQUEST_ACCOUNTS)
                && (named || person.may(Permission.MANAGE_ACCOUNTS) || opens(person, request));
    }
}
