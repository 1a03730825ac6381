package org.houserules.accounts.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.register.PublicAccount;
import org.houserules.accounts.register.PublicRegister;
import org.houserules.accounts.requests.WhoAdds;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredPublicRegister implements PublicRegister {
    private final JdbcClient database;

    StoredPublicRegister(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<PublicAccount> accounts(long owner, LocalDate day) {
        return database.sql("""
                        select a.id, a.name, a.platform, a.audience, a.pupils_contribute, a.address, a.purpose,
                               a.site_address is not null as connected, a.official_from, a.official_until,
                               coalesce(a.closed_on <= :day, false) as closed,
                               (a.pupils_contribute or coalesce(
                                 (select jsonb_exists_any(answers, array['contributors', 'add-text', 'add-comments', 'add-pictures'])
                                  from account_request r where r.owner_id = a.owner_id and r.account_id = a.id
                                  order by r.id desc limit 1), true)) as pupils_known,
                               (select answers ->> 'add-comments' from account_request r
                                where r.owner_id = a.owner_id and r.account_id = a.id order by r.id desc limit 1) as comments,
                               (select max(number) from house_rules_version v
                                where v.owner_id = a.owner_id and v.account_id = a.id and v.taken_back_on is null) as rules
                        from account a
                        where a.owner_id = :owner and not a.unlisted and a.official_from <= :day
                          and (a.official_until is null or a.official_until >= :day - interval '1 year')
                        order by lower(a.name), a.id
                        """)
                .param("owner", owner)
                .param("day", day)
                .query((row, number) -> account(row))
                .list();
    }

    @Override
    public void tell(long owner, long account, String purpose, boolean unlisted) {
        database.sql("update account set purpose = ?, unlisted = ? where owner_id = ? and id = ?")
                .params(purpose, unlisted, owner, account)
                .update();
    }

    private static PublicAccount account(ResultSet row) throws SQLException {
        return new PublicAccount(
                row.getLong("id"),
                row.getString("name"),
                Platform.valueOf(row.getString("platform")),
                Readership.valueOf(row.getString("audience")),
                row.getBoolean("pupils_contribute"),
                row.getBoolean("pupils_known"),
                comments(Optional.ofNullable(row.getString("comments"))),
                row.getString("address"),
                row.getString("purpose"),
                row.getBoolean("connected"),
                row.getObject("official_from", LocalDate.class),
                Optional.ofNullable(row.getObject("official_until", LocalDate.class)),
                row.getBoolean("closed"),
                Optional.ofNullable(row.getObject("rules", Integer.class)));
    }

    private static Optional<WhoAdds> comments(Optional<String> word) {
        return word.flatMap(kept -> Arrays.stream(WhoAdds.values())
                .filter(one -> one.name().equalsIgnoreCase(kept))
                .findFirst());
    }
}
