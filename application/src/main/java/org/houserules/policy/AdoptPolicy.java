package org.houserules.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.people.SignedIn;
import org.houserules.policy.Expectations.Otherwise;
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
    private final Expectations expected;

    AdoptPolicy(ShippedPolicies shipped, ReadPolicies reader, RecordAdoption record, Expectations expected) {
        this.shipped = shipped;
        this.reader = reader;
        this.record = record;
        this.expected = expected;
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

    /** What comes out otherwise than the school expects. */
    @Transactional(readOnly = true)
    public Otherwise otherwise(SignedIn person, Offer offer) {
        return expected.of(person.owner().id(), offer.document());
    }

    /** @param digest of the document that was looked at @param accepted the print of what comes out otherwise and may */
    @Transactional
    public Outcome adopt(SignedIn by, Offer offer, String digest, String accepted) {
        if (!offer.digest().equals(digest)) {
            return new Outcome.Refused(
                    List.of("The policy has changed since you opened this page. Read it again, then adopt it."));
        }
        Otherwise otherwise = otherwise(by, offer);
        Optional<String> refusal = otherwise.refusal(accepted);
        if (refusal.isPresent()) {
            return new Outcome.Refused(List.of(refusal.get()));
        }
        Outcome outcome = record.adopt(by, offer.policy(), offer.document(), offer.from(), Formalities.NONE);
        if (outcome instanceof Outcome.Done done) {
            expected.record(by, done.adoption(), otherwise);
        }
        return outcome;
    }

    private Policy<?> read(Shipped document) throws Unusable {
        return reader.read(document.id(), document.document().getBytes(StandardCharsets.UTF_8));
    }
}
