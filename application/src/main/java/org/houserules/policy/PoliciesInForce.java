package org.houserules.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.houserules.people.Role;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.reading.Unusable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The policy in force at a school, read for one kind of subject. Each document is read once for each. */
@Service
public class PoliciesInForce {
    private static final Logger LOG = LoggerFactory.getLogger(PoliciesInForce.class);
    private static final int MOST_KEPT = 300;

    private final PolicyInForce adopted;
    private final ReadPolicies reader;
    private final Map<Kept, InForce<?>> read = new ConcurrentHashMap<>();

    PoliciesInForce(PolicyInForce adopted, ReadPolicies reader) {
        this.adopted = adopted;
        this.reader = reader;
    }

    /** A policy, read. @param digest of its document */
    public record InForce<S>(Policy<S> policy, String digest) {
        /** What this school calls a role. */
        public String called(Role role) {
            return policy.roles().getOrDefault(role, role.called());
        }

        public String calledFirst(Role role) {
            String called = called(role);
            return called.substring(0, 1).toUpperCase(Locale.UK) + called.substring(1);
        }
    }

    private record Kept(String digest, List<String> controls) {}

    /** Empty where the school has adopted none, or the one it has cannot be relied on. */
    public <S> Optional<InForce<S>> at(long owner, Catalogue<S> catalogue) {
        return adopted.at(owner).flatMap(document -> of(document, catalogue));
    }

    /** The cast is safe: what is kept under a catalogue's keys was read with a catalogue of the same controls. */
    @SuppressWarnings("unchecked")
    public <S> Optional<InForce<S>> of(Adopted document, Catalogue<S> catalogue) {
        Kept key = new Kept(document.digest(), List.copyOf(catalogue.keys()));
        InForce<?> known = read.get(key);
        return known == null ? parse(document, catalogue, key) : Optional.of((InForce<S>) known);
    }

    /** What cannot be relied on counts as no policy: then nothing is let through. */
    private <S> Optional<InForce<S>> parse(Adopted document, Catalogue<S> catalogue, Kept key) {
        try {
            byte[] bytes = document.document().getBytes(StandardCharsets.UTF_8);
            InForce<S> parsed = new InForce<>(reader.read(document.policy(), bytes, catalogue), document.digest());
            if (read.size() >= MOST_KEPT) {
                read.clear();
            }
            read.put(key, parsed);
            return Optional.of(parsed);
        } catch (Unusable unusable) {
            LOG.error("The adopted policy {} cannot be read: {}", document.policy(), unusable.getMessage());
            return Optional.empty();
        }
    }
}
