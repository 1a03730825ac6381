package org.houserules.accounts.reminders.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.houserules.accounts.reminders.Due;
import org.houserules.accounts.reminders.DueDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days on which accounts begin, are evaluated and end, for their teams. */
@Repository
class DatesOfAccounts implements DueDates {
    private final JdbcClient database;

    DatesOfAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Due> of(long owner, LocalDate today) {
        return database.sql("""
                        select distinct account.id, account.name, dated.what, dated.day, member.person_id
                        from account
                        join account_member member on member.owner_id = account.owner_id and member.account_id = account.id
                        left join lateral (select evaluation.id, evaluation.next_on from account_evaluation evaluation
                          where evaluation.owner_id = account.owner_id and evaluation.account_id = account.id
                          order by evaluation.id desc limit 1) last on true
                        cross join lateral (values
                          ('live', account.official_from),
                          -- once it was evaluated, the day set then counts
                          ('evaluation', case when last.id is null then account.evaluated_on else last.next_on end),
                          ('closing', least(account.closes_on, account.official_until))) as dated (what, day)
                        where account.owner_id = :owner
                          and (account.ended_on is null or account.ended_on >= :today)
                          and member.from_day <= greatest(:today, account.official_from)
                          and (member.until_day is null or member.until_day >= :today)
                          and dated.day is not null and (dated.what <> 'live' or dated.day >= :today)
                        order by dated.day, account.id, member.person_id
                        """)
                .param("owner", owner)
                .param("today", today)
                .query(DatesOfAccounts::due)
                .list();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        long account = row.getLong("id");
        String what = row.getString("what");
        String name = row.getString("name");
        String words = switch (what) {
            case "live" -> "The account " + name + " goes live";
            case "evaluation" -> "Evaluate the account " + name;
            default -> "The account " + name + " is to be closed";
        };
        return new Due(
                row.getLong("person_id"),
                what + "." + account,
                words,
                "/accounts/" + account,
                row.getObject("day", LocalDate.class));
    }
}
