package org.houserules.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.people.SignedIn;
import org.houserules.policy.ShippedPolicies.Shipped;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adopts a policy for a school from a day, unless it would leave an author without anybody to approve. */
@Service
public class AdoptPolicy {
    private final ShippedPolicies shipped;
    private final ReadPolicies reader;
    private final RecordAdoption record;

    AdoptPolicy(ShippedPolicies shipped, ReadPolicies reader, RecordAdoption record) {
        this.shipped = shipped;
        this.reader = reader;
        this.record = record;
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
                                DocumentDigest.of(document.document()),
                                policy,
                                from,
                                record.refused(owner, policy, from),
                                record.ahead(owner, policy, from))));
    }

    /** @param digest of the document that was looked at */
    @Transactional
    public Outcome adopt(SignedIn by, Offer offer, String digest) {
        return offer.digest().equals(digest)
                ? record.adopt(by, offer.policy(), offer.document(), offer.from(), Formalities.NONE)
                : new Outcome.Refused(
                        List.of("The policy has changed since you opened this page. Read it again, then adopt it."));
    }

    private Policy<?> read(Shipped document) throws Unusable {
        return reader.read(document.id(), document.document().getBytes(StandardCharsets.UTF_8));
    }
}
