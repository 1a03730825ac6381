package org.houserules.people.store;

import java.time.LocalDate;
import java.util.List;
import org.houserules.people.Permission;
import org.houserules.people.PermissionHolders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class StoredPermissionHolders implements PermissionHolders {
    private final JdbcClient database;

    StoredPermissionHolders(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Long> of(long owner, Permission permission, LocalDate day) {
        return database.sql("""
                        select person_id from role_held where owner_id = :owner and role = any (:roles)
                          and from_day <= :day and (until_day is null or until_day >= :day)
                        union
                        select to_person_id from delegation where owner_id = :owner and role = any (:roles)
                          and ended_at is null and from_day <= :day and until_day >= :day
                        order by 1
                        """)
                .param("owner", owner)
                .param("roles", permission.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("day", day)
                .query(Long.class)
                .list();
    }
}
