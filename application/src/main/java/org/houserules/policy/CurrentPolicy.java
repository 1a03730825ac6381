package org.houserules.policy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.houserules.database.Reading;
import org.houserules.people.ChainInForce;
import org.houserules.people.Role;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Service;

/** The policy in force at a school today, read and ready to be asked. */
@Service
public class CurrentPolicy implements PolicyInForce, ChainInForce {
    private static final int REMEMBERED = 100;

    private final Adoptions adoptions;
    private final ReadPolicies reader;
    private final Clock clock;
    private final Map<String, Policy<?>> byDigest = new ConcurrentHashMap<>();

    CurrentPolicy(Adoptions adoptions, ReadPolicies reader, Clock clock) {
        this.adoptions = adoptions;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Optional<Adopted> at(long owner) {
        return adoptions.on(owner, LocalDate.now(clock));
    }

    /** What {@link #at} reads, for asking it together with other questions. */
    public Reading<?> readingAt(long owner) {
        return adoptions.readingOn(owner, LocalDate.now(clock));
    }

    /** Empty where none is adopted. */
    public Optional<Policy<?>> readAt(long owner) {
        return at(owner).map(this::read);
    }

    @Override
    public Optional<List<Role>> posts(long owner) {
        return readAt(owner).map(policy -> policy.approval().posts());
    }

    /** An adopted document was read once before; that a later program cannot read it any more stops everything. */
    public Policy<?> read(Adopted adopted) {
        if (byDigest.size() >= REMEMBERED) {
            byDigest.clear();
        }
        return byDigest.computeIfAbsent(adopted.digest(), digest -> {
            try {
                return reader.read(adopted.policy(), adopted.document().getBytes(StandardCharsets.UTF_8));
            } catch (Unusable unusable) {
                throw new IllegalStateException("The adopted policy cannot be read any more.", unusable);
            }
        });
    }
}
