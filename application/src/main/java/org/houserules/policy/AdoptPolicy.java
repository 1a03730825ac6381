package org.houserules.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.BritishDays;
import org.houserules.people.SignedIn;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.ShippedPolicies.Shipped;
import org.houserules.reading.Unusable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adopts a policy for a school from a day, unless it would leave an author without anybody to approve. */
@Service
public class AdoptPolicy {
    private final ShippedPolicies shipped;
    private final ReadPolicies reader;
    private final Adoptions adoptions;
    private final ChainProblems problems;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptPolicy(
            ShippedPolicies shipped,
            ReadPolicies reader,
            Adoptions adoptions,
            ChainProblems problems,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shipped = shipped;
        this.reader = reader;
        this.adoptions = adoptions;
        this.problems = problems;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Done(long adoption) implements Outcome {}

        record Refused(List<String> reasons) implements Outcome {}
    }

    public List<Choice> choices() {
        return shipped.all().stream().map(this::choice).toList();
    }

    private Choice choice(Shipped document) {
        try {
            return new Choice(document.id(), Optional.of(read(document)), Optional.empty());
        } catch (Unusable unusable) {
            String why = unusable.faults().getFirst().inOneLine();
            return new Choice(document.id(), Optional.empty(), Optional.of(why));
        }
    }

    /** Empty where there is no such policy, or it cannot be used. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(long owner, String id, LocalDate from) {
        return shipped.find(id)
                .flatMap(document -> choice(document)
                        .policy()
                        .map(policy -> new Offer(
                                id,
                                document.document(),
                                digest(document.document()),
                                policy,
                                from,
                                problems.on(owner, policy, from),
                                problems.ahead(owner, policy, from))));
    }

    /** @param digest of the document that was looked at */
    @Transactional
    public Outcome adopt(SignedIn by, Offer offer, String digest) {
        List<String> reasons = reasons(by.owner().id(), offer, digest);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        Policy<?> policy = offer.policy();
        Adopted adopted = new Adopted(policy.id(), policy.version(), offer.document(), offer.digest(), offer.from());
        long id = adoptions.add(by.owner().id(), adopted, by.person(), clock.instant());
        trail.record(Happening.by(by.person(), by.owner().id(), "policy-adopted", "policy-adoption", id)
                .with("policy", policy.id())
                .with("version", policy.version())
                .with("digest", offer.digest())
                .with("from", offer.from()));
        events.publishEvent(new PolicyAdopted(by.owner().id()));
        return new Outcome.Done(id);
    }

    private List<String> reasons(long owner, Offer offer, String digest) {
        if (!offer.digest().equals(digest)) {
            return List.of("The policy has changed since you opened this page. Read it again, then adopt it.");
        }
        LocalDate latest = adoptions.of(owner).stream()
                .map(adoption -> adoption.what().on())
                .findFirst()
                .orElse(LocalDate.MIN);
        if (offer.from().isBefore(latest)) {
            return List.of("A policy is already adopted from " + BritishDays.whole(latest)
                    + ". Choose that day or a later one.");
        }
        return offer.refused();
    }

    private Policy<?> read(Shipped document) throws Unusable {
        return reader.read(document.id(), document.document().getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String document) {
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
