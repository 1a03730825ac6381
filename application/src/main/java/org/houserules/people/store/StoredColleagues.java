package org.houserules.people.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Colleagues;
import org.houserules.people.Delegations.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredColleagues implements Colleagues {
    private final JdbcClient database;

    StoredColleagues(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Named> find(long school, String exact, LocalDate today) {
        List<Named> found = database.sql("""
                        select p.id, p.given_name || ' ' || p.family_name, p.position
                        from person p left join sign_in s on s.person_id = p.id
                        where p.owner_id = :school and (p.left_on is null or p.left_on >= :today)
                          and (lower(p.email) = lower(:exact) or lower(s.name) = lower(:exact))
                        limit 2
                        """)
                .param("school", school)
                .param("exact", exact)
                .param("today", today)
                .query((row, number) -> new Named(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public List<Long> schoolsBeside(long owner) {
        return database.sql("""
                        select other.id from owner mine
                        join owner other on other.id <> mine.id
                          and (other.id = mine.trust_id or other.trust_id = mine.trust_id or other.trust_id = mine.id)
                        where mine.id = ? order by other.id
                        """).param(owner).query(Long.class).list();
    }
}
