package org.houserules.accounts.requests.signing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.KeepRegister;
import org.houserules.accounts.Member.Part;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.CheckRequest.Checked;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.policy.Effect;
import org.springframework.stereotype.Component;

/** Puts an approved account with its team on the register, judged once more at that moment. */
@Component
class GoLive {
    private final Requests requests;
    private final Signatures signatures;
    private final CheckRequest check;
    private final ChainOfRequests chain;
    private final KeepRegister register;
    private final AccountRegister accounts;
    private final Trail trail;
    private final Clock clock;

    GoLive(
            Requests requests,
            Signatures signatures,
            CheckRequest check,
            ChainOfRequests chain,
            KeepRegister register,
            AccountRegister accounts,
            Trail trail,
            Clock clock) {
        this.requests = requests;
        this.signatures = signatures;
        this.check = check;
        this.chain = chain;
        this.register = register;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Result {
        record Live(long account) implements Result {}

        record Stopped(List<SeenFinding> findings) implements Result {
            List<FieldError> asErrors() {
                return findings.stream()
                        .map(finding -> new FieldError("findings", finding.what() + " " + finding.mend()))
                        .toList();
            }
        }
    }

    /** Within the transaction of whoever asks; the request is held. */
    Result live(SignedIn by, Request request, Request.Opened opened) {
        Version version = signatures.latest(request).orElseThrow();
        Optional<Checked> checked = judged(request, version);
        List<SeenFinding> stops = against(request, version, checked);
        return stops.isEmpty() ? put(by, request, opened, checked.orElseThrow().request()) : new Result.Stopped(stops);
    }

    /** What stands against it today, under the policy in force today. */
    List<SeenFinding> against(Request request) {
        Version version = signatures.latest(request).orElseThrow();
        return against(request, version, judged(request, version));
    }

    private List<SeenFinding> against(Request request, Version version, Optional<Checked> checked) {
        return checked.map(known -> Stream.concat(
                                missing(request, version, known).stream(),
                                stops(known.request(), SeenFinding.of(known.verdict())).stream())
                        .toList())
                .orElseGet(() -> List.of(NO_POLICY));
    }

    /** The school may have adopted a policy that asks for more than was asked for when it was approved. */
    private List<SeenFinding> missing(Request request, Version version, Checked checked) {
        List<Signature> given = given(request, version);
        return chain.steps(request.owner(), checked.policy().policy()).stream()
                .filter(step -> given.stream()
                        .noneMatch(signature -> signature.step().role() == step.role()
                                && signature.step().matter() == step.matter()))
                .map(step -> ours(
                        "The policy in force wants it signed by the "
                                + checked.policy().called(step.role())
                                + step.matter().suffix()
                                + ", and that signature is not there.",
                        "Take the request back and send it for signatures again."))
                .toList();
    }

    private List<Signature> given(Request request, Version version) {
        return signatures.of(request).stream()
                .filter(signature -> signature.signed() && signature.version() == version.number())
                .toList();
    }

    private static final SeenFinding NO_POLICY = ours(
            "No policy of this school is in force, so nothing can be judged.",
            "Whoever may adopt policies mends that.");
    private static final SeenFinding NO_TEAM =
            ours("Nobody who works here or is authorised administers it.", "Take the request back and name somebody.");

    private static SeenFinding ours(String what, String mend) {
        return new SeenFinding("active-team", Effect.STOP, what, mend, "", List.of(), Optional.empty());
    }

    private static List<SeenFinding> stops(AccountRequest request, List<SeenFinding> findings) {
        List<SeenFinding> stops = findings.stream()
                .filter(finding -> finding.stops() || finding.effect() == Effect.CONFIRM)
                .toList();
        boolean led = request.people(Question.ADMINISTRATORS).stream()
                .anyMatch(person -> person.works() || person.authorised());
        return stops.isEmpty() && !led ? List.of(NO_TEAM) : stops;
    }

    private Optional<Checked> judged(Request request, Version version) {
        List<Signature> given = given(request, version);
        Set<String> statements = given.stream().flatMap(Signature::tokens).collect(toSet());
        Map<Role, String> advice = given.stream()
                .filter(signature -> !signature.advice().isBlank())
                .collect(toMap(signature -> signature.step().role(), Signature::advice, (first, second) -> first));
        return check.check(
                request.owner(), request.author(), Optional.of(request.id()), version.answers(), statements, advice);
    }

    /** Official from today, however long ago it was opened: before that nobody had to be let in. */
    private Result put(SignedIn by, Request request, Request.Opened opened, AccountRequest judged) {
        LocalDate today = LocalDate.now(clock);
        AccountToBe toBe = new AccountToBe(judged.answers());
        long account = register.add(by, toBe.details(opened.address(), today), toBe.promise(), request.id());
        join(by, account, Part.ADMINISTRATOR, judged.people(Question.ADMINISTRATORS), today);
        join(by, account, Part.MODERATOR, judged.people(Question.MODERATORS), today);
        requests.becomes(request, account);
        requests.move(request, State.LIVE);
        requests.tell(request, RequestEvent.LIVE.kind(), Optional.empty(), "", clock.instant());
        trail.record(Happening.by(by.person(), request.owner(), "request-live", RequestEvent.KIND, request.id())
                .with("account", account));
        return new Result.Live(account);
    }

    private void join(SignedIn by, long account, Part part, List<AccountRequest.Person> people, LocalDate from) {
        people.stream()
                .distinct()
                .filter(one -> one.works() || one.authorised())
                .forEach(one -> {
                    accounts.join(by.owner().id(), account, one.id(), part, from, Optional.empty());
                    trail.record(Happening.by(by.person(), by.owner().id(), "account-team-joined", "account", account)
                            .with("person", one.id())
                            .with("part", part)
                            .with("from", from)
                            .with("until", "open"));
                });
    }
}
