package org.houserules.accounts.requests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.Tone;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests that came back to their author, and those that an author has begun. */
@Component
@Order(30)
class RequestsAsWork implements Work {
    private final Requests requests;

    RequestsAsWork(Requests requests) {
        this.requests = requests;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(SignedIn person) {
        return own(person)
                .filter(request -> request.state() == Request.State.RETURNED)
                .map(request -> item(request, "Mend a request for an account", Tone.ASK))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> ownOf(SignedIn person) {
        return own(person)
                .filter(request -> request.state() != Request.State.RETURNED)
                .map(request -> request.state().mayBeWritten()
                        ? item(request, "Write on at a request for an account", Tone.IDLE)
                        : item(request, "See a request for an account", Tone.ASK))
                .toList();
    }

    private Stream<Request> own(SignedIn person) {
        return person.may(Permission.REQUEST_ACCOUNTS)
                ? requests.unfinished(person.owner().id()).stream()
                        .filter(request -> request.author() == person.person())
                : Stream.empty();
    }

    private static WorkItem item(Request request, String act, Tone tone) {
        return new WorkItem(
                act,
                request.name(),
                "/accounts/requests/" + request.id(),
                Optional.of(new WorkItem.State(request.state().words(), tone)),
                Optional.empty(),
                false);
    }
}
