package org.houserules.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the trail with its key, and refuses to go on with another. */
@Configuration(proxyBeanMethods = false)
class TrailConfiguration {
    @Bean
    TrailKey trailKey(@Value("${houserules.data}") Path data, JdbcClient database, TransactionTemplate transactions) {
        KeyFile file = KeyFile.in(data);
        List<Link> ends = ends(database, transactions);
        Optional<TrailKey> kept = file.read();
        if (kept.isEmpty() && !ends.isEmpty()) {
            throw new TrailCannotBeKept("The key of the trail is missing: there is no " + file.path()
                    + ", and the database has a trail that was sealed with it. Put it back from a backup.");
        }
        TrailKey key = kept.orElseGet(file::make);
        if (!ends.stream().allMatch(end -> end.isSealedWith(key))) {
            throw new TrailCannotBeKept("The key of the trail in " + file.path()
                    + " does not fit the trail in the database. Run './houserules verify-trail' to see which rows,"
                    + " or put back the key that belongs to this database.");
        }
        return key;
    }

    /** The last row of each owner. */
    private static List<Link> ends(JdbcClient database, TransactionTemplate transactions) {
        return database.sql("select id from owner").query(Long.class).list().stream()
                .map(Scope::of)
                .flatMap(owner ->
                        OwnerScope.call(owner, () -> transactions.execute(status -> TrailRows.last(database))).stream())
                .toList();
    }
}
