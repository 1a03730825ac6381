package org.houserules.accounts.kept.store;

import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.Story;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class StoredStory implements Story {
    private static final String TOLD = """
            with told as (
              select e.kind, e.person_id, e.words, e.at
              from account a join account_request_event e on e.owner_id = a.owner_id and e.request_id = a.request_id
              where a.owner_id = :owner and a.id = :account and e.kind <> 'changed'
              union all
              select 'changed-later', c.changed_by, c.words, c.changed_at
              from account_change c where c.owner_id = :owner and c.account_id = :account
              union all
              select case when m.began then 'alarm' else 'mended' end, null, m.words, m.at
              from account_alarm m where m.owner_id = :owner and m.account_id = :account
              union all
              select 'evaluated', e.recorded_by, e.result, e.recorded_at
              from account_evaluation e where e.owner_id = :owner and e.account_id = :account
              union all
              select 'closing-begun', c.begun_by, c.reason, c.begun_at
              from account_closing c where c.owner_id = :owner and c.account_id = :account
              union all
              select 'closing-called-off', c.called_off_by, '', c.called_off_at
              from account_closing c where c.owner_id = :owner and c.account_id = :account and c.called_off_at is not null
            )
            select told.kind, p.given_name || ' ' || p.family_name as person, told.words, told.at
            from told left join person p on p.id = told.person_id order by told.at
            """;

    private final JdbcClient database;

    StoredStory(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Told> of(long owner, long account) {
        return database.sql(TOLD)
                .param("owner", owner)
                .param("account", account)
                .query((row, number) -> new Told(
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("person")),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
