package org.houserules.accounts.kept.store;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.kept.Observation;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.accounts.kept.Observations;
import org.houserules.accounts.kept.Setting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredObservations extends StoredReadings implements Observations {
    private static final String COLUMNS = """
            o.account_id, o.setting, o.state, o.how, o.words, o.first_seen_at, o.seen_again_at, o.state_since, o.until_day,
            p.given_name || ' ' || p.family_name as person
            from account_observation o left join person p on p.id = o.person_id
            """;
    /** What was read last and what was attested last. */
    private static final String LAST = """
            select distinct on (o.account_id, o.setting, o.how = 'ATTESTED')
            """ + COLUMNS + """
            where o.owner_id = :owner and (o.account_id = :account or :account = 0)
            order by o.account_id, o.setting, o.how = 'ATTESTED', o.id desc
            """;

    private record Row(long account, Kept kept) {
        Setting setting() {
            return kept.observation().setting();
        }
    }

    StoredObservations(JdbcClient database) {
        super(database);
    }

    @Override
    public Map<Setting, Observation> latest(long owner, long account) {
        return observations(standing(owner, account));
    }

    @Override
    public Map<Long, Map<Setting, Observation>> latestOfAll(long owner) {
        return last(owner, 0).stream()
                .collect(groupingBy(Row::account, collectingAndThen(toList(), rows -> observations(thatCounts(rows)))));
    }

    @Override
    public Map<Setting, Kept> standing(long owner, long account) {
        return thatCounts(last(owner, account));
    }

    private List<Row> last(long owner, long account) {
        return database.sql(LAST)
                .param("owner", owner)
                .param("account", account)
                .query((row, number) -> new Row(row.getLong("account_id"), kept(row)))
                .list();
    }

    private static Map<Setting, Kept> thatCounts(List<Row> rows) {
        Map<Setting, Kept> all = new EnumMap<>(Setting.class);
        rows.forEach(row -> all.merge(row.setting(), row.kept(), StoredObservations::counting));
        return all;
    }

    /** Of what was read and what was attested. */
    private static Kept counting(Kept one, Kept other) {
        boolean oneIsAttested = one.observation().how() == How.ATTESTED;
        Kept attested = oneIsAttested ? one : other;
        Kept read = oneIsAttested ? other : one;
        boolean readTells = read.observation().state() != State.CANNOT_TELL;
        return readTells
                        && read.observation()
                                .at()
                                .isAfter(attested.observation().at())
                ? read
                : attested;
    }

    private static Map<Setting, Observation> observations(Map<Setting, Kept> standing) {
        Map<Setting, Observation> all = new EnumMap<>(Setting.class);
        standing.forEach((setting, kept) -> all.put(setting, kept.observation()));
        return all;
    }

    @Override
    public void keep(long owner, long account, Observation seen, Optional<Long> person) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "owner", owner,
                "account", account,
                "setting", seen.setting().name(),
                "state", seen.state().name(),
                "how", seen.how().name(),
                "words", seen.words(),
                "at", Timestamp.from(seen.at()),
                "attested", seen.how() == How.ATTESTED));
        values.put("person", person.orElse(null));
        values.put("until", seen.until().orElse(null));
        if (again(values) == 0) {
            add(values);
        }
    }

    private int again(Map<String, Object> values) {
        return database.sql("""
                        update account_observation set seen_again_at = greatest(seen_again_at, :at)
                        where id = (select max(id) from account_observation
                            where owner_id = :owner and account_id = :account and setting = :setting
                              and (how = 'ATTESTED') = :attested)
                          and state = :state and how = :how and words = :words
                          and person_id is not distinct from :person and until_day is not distinct from :until
                        """).params(values).update();
    }

    private void add(Map<String, Object> values) {
        database.sql("""
                        insert into account_observation (owner_id, account_id, setting, state, how, words, first_seen_at,
                          seen_again_at, state_since, person_id, until_day)
                        values (:owner, :account, :setting, :state, :how, :words, :at, :at,
                          coalesce((select case when l.state = :state then l.state_since end from account_observation l
                            where l.owner_id = :owner and l.account_id = :account and l.setting = :setting
                              and (l.how = 'ATTESTED') = :attested order by l.id desc limit 1), :at),
                          :person, :until)
                        """).params(values).update();
    }

    @Override
    public List<Kept> history(long owner, long account, Setting setting) {
        return database.sql("select " + COLUMNS + """
                         where o.owner_id = ? and o.account_id = ? and o.setting = ?
                        order by o.seen_again_at desc, o.id desc
                        """)
                .params(owner, account, setting.name())
                .query((row, number) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Observation observation = new Observation(
                Setting.valueOf(row.getString("setting")),
                State.valueOf(row.getString("state")),
                How.valueOf(row.getString("how")),
                row.getString("words"),
                at(row, "seen_again_at"),
                Optional.ofNullable(row.getString("person")),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)));
        return new Kept(observation, at(row, "first_seen_at"), at(row, "state_since"));
    }
}
