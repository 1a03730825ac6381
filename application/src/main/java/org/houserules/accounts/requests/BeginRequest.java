package org.houserules.accounts.requests;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a request for an account, blank or after an earlier one. */
@Service
public class BeginRequest {
    /** What was promised for one account only. */
    private static final List<Question> OF_ITS_OWN =
            List.of(Question.NAME, Question.GO_LIVE, Question.CLOSES, Question.EVALUATED_ON, Question.LINE_MANAGER);

    private final Requests requests;
    private final GatherRequestFacts facts;
    private final Trail trail;
    private final Clock clock;

    BeginRequest(Requests requests, GatherRequestFacts facts, Trail trail, Clock clock) {
        this.requests = requests;
        this.facts = facts;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return its number */
    @Transactional
    public long begin(SignedIn author) {
        return begin(author, Answers.NONE, Optional.empty());
    }

    /** With the answers of another, but its name, days and line manager. */
    @Transactional
    public long after(SignedIn author, Request template) {
        Map<Question, String> taken = new EnumMap<>(Question.class);
        taken.putAll(template.answers().given());
        OF_ITS_OWN.forEach(taken::remove);
        return begin(author, new Answers(taken), Optional.of(template));
    }

    private long begin(SignedIn author, Answers answers, Optional<Request> template) {
        long owner = author.owner().id();
        long id = requests.begin(owner, author.person(), facts.completed(author.person(), answers), clock.instant());
        String words =
                template.map(old -> "after the request for " + old.name()).orElse("");
        Request begun = requests.find(id).orElseThrow();
        requests.tell(begun, "begun", Optional.of(author.person()), words, clock.instant());
        Happening happening = Happening.by(author.person(), owner, "request-begun", "request", id);
        trail.record(template.map(old -> happening.with("after", old.id())).orElse(happening));
        return id;
    }
}
