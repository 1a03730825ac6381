package org.houserules.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Chains that tests put in force for schools of their own. */
@Component
public class ChainsOfTests implements ChainInForce {
    private final Map<Long, List<Role>> chains = new ConcurrentHashMap<>();

    public void set(long owner, Role... chain) {
        chains.put(owner, List.of(chain));
    }

    @Override
    public Optional<List<Role>> posts(long owner) {
        return Optional.ofNullable(chains.get(owner));
    }
}
