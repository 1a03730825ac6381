package org.houserules.accounts.kept.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.Evaluation;
import org.houserules.accounts.kept.Evaluations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredEvaluations implements Evaluations {
    private final JdbcClient database;

    StoredEvaluations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(long owner, long account, Evaluation evaluation, long by, Instant at) {
        database.sql("""
                        insert into account_evaluation (owner_id, account_id, evaluated_on, criteria, result, seen, follows, next_on,
                          recorded_by, recorded_at)
                        values (:owner, :account, :on, :criteria, :result, :seen, :follows, :next, :by, :at)
                        """)
                .param("owner", owner)
                .param("account", account)
                .param("on", evaluation.on())
                .param("criteria", evaluation.criteria())
                .param("result", evaluation.result().name())
                .param("seen", evaluation.seen())
                .param("follows", evaluation.follows())
                .param("next", evaluation.next().orElse(null))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Recorded> of(long owner, long account) {
        return database.sql("""
                        select e.evaluated_on, e.criteria, e.result, e.seen, e.follows, e.next_on,
                          coalesce(p.given_name || ' ' || p.family_name, 'Somebody who is not known here') as by
                        from account_evaluation e left join person p on p.id = e.recorded_by
                        where e.owner_id = ? and e.account_id = ? order by e.id desc
                        """)
                .params(owner, account)
                .query((row, number) -> new Recorded(
                        new Evaluation(
                                row.getObject("evaluated_on", LocalDate.class),
                                row.getString("criteria"),
                                Evaluation.Result.valueOf(row.getString("result")),
                                row.getString("seen"),
                                row.getString("follows"),
                                Optional.ofNullable(row.getObject("next_on", LocalDate.class))),
                        row.getString("by")))
                .list();
    }

    @Override
    public void plan(long owner, long account, Optional<LocalDate> due, String criteria) {
        database.sql("update account set evaluated_on = ?, success = ? where owner_id = ? and id = ?")
                .param(due.orElse(null))
                .params(criteria, owner, account)
                .update();
    }
}
