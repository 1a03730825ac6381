package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.signing.WaitingSignatures.Waiting;
import org.houserules.accounts.requests.signing.WhoseTurn.Progress;
import org.houserules.people.Permission;
import org.houserules.people.Signatories;
import org.houserules.people.Signatories.OfDay;
import org.houserules.people.SignedIn;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests that wait for nobody: told to their author, and to whoever can name somebody who signs. */
@Component
class StuckRequests {
    private final WaitingSignatures waiting;
    private final WhoseTurn turns;
    private final Signatories signatories;
    private final Clock clock;

    StuckRequests(WaitingSignatures waiting, WhoseTurn turns, Signatories signatories, Clock clock) {
        this.waiting = waiting;
        this.turns = turns;
        this.signatories = signatories;
        this.clock = clock;
    }

    /** Asked only where something waits that this person could move. */
    @Transactional(readOnly = true)
    public Stream<WorkItem> of(SignedIn person, List<Request> unfinished) {
        boolean names = person.may(Permission.CHANGE_PEOPLE);
        List<Request> open = unfinished.stream()
                .filter(request -> request.state() == State.WAITING)
                .filter(request -> names || request.author() == person.person())
                .toList();
        if (open.isEmpty()) {
            return Stream.of();
        }
        OfDay today = signatories.on(person.owner().id(), LocalDate.now(clock));
        return open.stream().flatMap(request -> of(person, names, request, today));
    }

    private Stream<WorkItem> of(SignedIn person, boolean names, Request request, OfDay today) {
        boolean own = request.author() == person.person();
        Optional<Progress> progress = turns.of(request, today);
        if (own && progress.filter(Progress::outdated).isPresent()) {
            return Stream.of(item(
                    request, "Send a request for an account again", request.name(), "The policy is another now", ""));
        }
        Optional<Waiting> nobody =
                waiting.of(request, today).filter(turn -> turn.persons().isEmpty());
        return nobody.stream()
                .flatMap(turn -> Stream.concat(
                        own
                                ? Stream.of(
                                        item(request, "See a request for an account", request.name(), words(turn), ""))
                                : Stream.empty(),
                        names
                                ? Stream.of(
                                        item(request, "Name somebody who acts", about(request), words(turn), "/people"))
                                : Stream.empty()));
    }

    private static String about(Request request) {
        return "Request for " + request.name() + ", by " + request.authorName();
    }

    private static String words(Waiting turn) {
        return "Nobody can sign as " + turn.called();
    }

    private static WorkItem item(Request request, String act, String about, String words, String path) {
        return new WorkItem(
                act,
                about,
                path.isEmpty() ? "/accounts/requests/" + request.id() + "/signatures" : path,
                Optional.of(new WorkItem.State(words, Tone.STOP)),
                Optional.empty(),
                false);
    }
}
