package org.houserules.accounts.houserules.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.houserules.HouseRulesShelf;
import org.houserules.accounts.houserules.Published;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredHouseRules implements HouseRulesShelf {
    private final JdbcClient database;

    StoredHouseRules(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Published> of(long owner, long account) {
        return versions(owner, account).stream().findFirst();
    }

    @Override
    public List<Published> versions(long owner, long account) {
        return history(owner, account).stream()
                .filter(version -> version.takenBack().isEmpty())
                .toList();
    }

    @Override
    public List<Published> history(long owner, long account) {
        return database.sql("""
                        select number, words, published_on, taken_back_on from house_rules_version
                        where owner_id = ? and account_id = ? order by number desc
                        """)
                .params(owner, account)
                .query((row, count) -> new Published(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        Optional.ofNullable(row.getObject(4, LocalDate.class))))
                .list();
    }

    @Override
    public boolean takeBack(long owner, long account, int number, long by, LocalDate on) {
        return database.sql("""
                        update house_rules_version set taken_back_on = ?, taken_back_by = ?
                        where owner_id = ? and account_id = ? and number = ? and taken_back_on is null
                        """).params(on, by, owner, account, number).update() == 1;
    }

    @Override
    public Optional<Draft> draft(long owner, long account) {
        return database.sql("""
                        select words, save, given_name || ' ' || family_name, saved_at
                        from house_rules_draft draft join person p on p.id = draft.saved_by
                        where draft.owner_id = ? and draft.account_id = ?
                        """)
                .params(owner, account)
                .query((row, count) -> new Draft(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public boolean save(long owner, long account, String words, int after, long by, Instant at) {
        return database.sql("""
                        insert into house_rules_draft as draft (owner_id, account_id, words, save, saved_by, saved_at)
                        select :owner, :account, :words, 1, :by, :at
                        where :after = 0
                          or exists (select from house_rules_draft where owner_id = :owner and account_id = :account)
                        on conflict (owner_id, account_id) do update
                        set words = excluded.words, save = draft.save + 1,
                            saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        where draft.save = :after
                        """)
                        .param("owner", owner)
                        .param("account", account)
                        .param("words", words)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("after", after)
                        .update()
                == 1;
    }

    @Override
    public void publish(long owner, long account, int number, String words, long by, LocalDate from) {
        database.sql("""
                        insert into house_rules_version
                          (owner_id, account_id, number, words, published_by, published_on)
                        values (?, ?, ?, ?, ?, ?)
                        """).params(owner, account, number, words, by, from).update();
    }

    @Override
    public boolean isPublic(long owner, long account, LocalDate day) {
        return database.sql("""
                        select count(*) from account where owner_id = :owner and id = :account and not unlisted
                          and official_from <= :day and (ended_on is null or ended_on >= :day)
                        """)
                        .param("owner", owner)
                        .param("account", account)
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Override
    public boolean dropDraft(long owner, long account, int save) {
        return database.sql("delete from house_rules_draft where owner_id = ? and account_id = ? and save = ?")
                        .params(owner, account, save)
                        .update()
                == 1;
    }
}
