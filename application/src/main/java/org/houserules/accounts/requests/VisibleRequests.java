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

    VisibleRequests(Requests requests) {
        this.requests = requests;
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

    private static boolean isFor(SignedIn person, Request request) {
        boolean named = request.author() == person.person()
                || request.answers().people(Question.ADMINISTRATORS).contains(person.person());
        return request.owner() == person.owner().id()
                && (named || person.may(Permission.MANAGE_ACCOUNTS))
                && person.may(Permission.REQUEST_ACCOUNTS);
    }
}
