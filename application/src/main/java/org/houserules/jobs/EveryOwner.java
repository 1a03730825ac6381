package org.houserules.jobs;

import java.util.List;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does something for one owner after the other; what fails for one is still done for the others. */
@Component
class EveryOwner {
    private final JdbcClient database;

    EveryOwner(JdbcClient database) {
        this.database = database;
    }

    void run(Runnable work) {
        List<RuntimeException> failures = owners().stream()
                .flatMap(owner -> failure(owner, work).stream())
                .toList();
        if (!failures.isEmpty()) {
            RuntimeException first = failures.getFirst();
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    private List<Long> owners() {
        return database.sql("select id from owner order by id")
                .query(Long.class)
                .list();
    }

    private static List<RuntimeException> failure(long owner, Runnable work) {
        try {
            OwnerScope.run(Scope.of(owner), work);
            return List.of();
        } catch (RuntimeException failed) {
            return List.of(failed);
        }
    }
}
