package org.houserules.accounts.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Requests;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredRequests implements Requests {
    private static final String REQUESTS = """
            select r.id, r.owner_id, r.author_id, r.state, r.answers, r.save, r.saved_at, r.version, r.address, r.opened_on,
                   r.account_id, a.given_name || ' ' || a.family_name as author, s.given_name || ' ' || s.family_name as saved_by
            from account_request r join person a on a.id = r.author_id join person s on s.id = r.saved_by
            """;

    private final JdbcClient database;
    private final Readings readings;

    StoredRequests(JdbcClient database, Readings readings) {
        this.database = database;
        this.readings = readings;
    }

    @Override
    public long begin(long owner, long author, Answers answers, Instant at) {
        long id = database.sql("""
                        insert into account_request (owner_id, author_id, state, answers, save, saved_by, saved_at, begun_at)
                        values (:owner, :author, 'DRAFT', :answers::jsonb, 1, :author, :at, :at) returning id
                        """)
                .param("owner", owner)
                .param("author", author)
                .param("answers", AnswersJson.write(answers))
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        keep(owner, id, 1, answers, author, at);
        return id;
    }

    @Override
    public Optional<Request> find(long id) {
        return one(REQUESTS + " where r.id = ?", id);
    }

    @Override
    public Optional<Request> lock(long id) {
        return one(REQUESTS + " where r.id = ? for update of r", id);
    }

    private Optional<Request> one(String sql, long id) {
        return database.sql(sql).params(id).query((row, number) -> request(row)).optional();
    }

    @Override
    public List<Request> of(long owner) {
        return database.sql(REQUESTS + """
                         where r.owner_id = ?
                         order by r.state in ('REFUSED', 'WITHDRAWN', 'LIVE'), r.saved_at desc, r.id desc
                        """)
                .params(owner)
                .query((row, number) -> request(row))
                .list();
    }

    @Override
    public List<Request> unfinished(long owner) {
        return database.sql(REQUESTS + """
                         where r.owner_id = ? and r.state not in ('REFUSED', 'WITHDRAWN', 'LIVE')
                         order by r.saved_at desc, r.id desc
                        """)
                .params(owner)
                .query((row, number) -> request(row))
                .list();
    }

    @Override
    public Reading<Request> concerning(long owner, long person) {
        return readings.of(REQUESTS + """
                         where r.owner_id = :owner and (r.state not in ('REFUSED', 'WITHDRAWN', 'LIVE')
                           or r.state = 'REFUSED' and r.author_id = :person and r.refusal_seen_at is null)
                         order by r.saved_at desc, r.id desc
                        """, Map.of("owner", owner, "person", person), (row, number) -> request(row));
    }

    @Override
    public void refusalSeen(Request request, Instant at) {
        database.sql(
                        "update account_request set refusal_seen_at = ? where owner_id = ? and id = ? and refusal_seen_at is null")
                .params(Timestamp.from(at), request.owner(), request.id())
                .update();
    }

    @Override
    public void save(Request request, Answers answers, long by, Instant at) {
        database.sql("""
                        update account_request set answers = ?::jsonb, save = ?, saved_by = ?, saved_at = ?
                        where owner_id = ? and id = ?
                        """)
                .params(AnswersJson.write(answers), request.save() + 1, by, Timestamp.from(at))
                .params(request.owner(), request.id())
                .update();
        keep(request.owner(), request.id(), request.save() + 1, answers, by, at);
    }

    private void keep(long owner, long id, int save, Answers answers, long by, Instant at) {
        database.sql("""
                        insert into account_request_save (owner_id, request_id, save, answers, saved_by, saved_at)
                        values (?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(owner, id, save, AnswersJson.write(answers), by, Timestamp.from(at))
                .update();
    }

    @Override
    public Optional<Saved> saved(Request request, int save) {
        return database.sql("""
                        select s.answers, p.given_name || ' ' || p.family_name as saved_by, s.saved_at
                        from account_request_save s join person p on p.id = s.saved_by
                        where s.owner_id = ? and s.request_id = ? and s.save = ?
                        """)
                .params(request.owner(), request.id(), save)
                .query((row, number) -> new Saved(
                        AnswersJson.read(row.getString("answers")),
                        row.getString("saved_by"),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    @Override
    public void move(Request request, Request.State state) {
        database.sql("update account_request set state = ? where owner_id = ? and id = ?")
                .params(state.name(), request.owner(), request.id())
                .update();
    }

    @Override
    public void handIn(Request request, int version) {
        database.sql("update account_request set version = ? where owner_id = ? and id = ?")
                .params(version, request.owner(), request.id())
                .update();
    }

    @Override
    public void open(Request request, String address, LocalDate on) {
        database.sql("update account_request set address = ?, opened_on = ? where owner_id = ? and id = ?")
                .params(address, on, request.owner(), request.id())
                .update();
    }

    @Override
    public void becomes(Request request, long account) {
        database.sql("update account_request set account_id = ? where owner_id = ? and id = ?")
                .params(account, request.owner(), request.id())
                .update();
    }

    @Override
    public void tell(Request request, String kind, Optional<Long> person, String words, Instant at) {
        database.sql("""
                        insert into account_request_event (owner_id, request_id, kind, person_id, words, at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(request.owner(), request.id(), kind)
                .param(person.orElse(null))
                .params(words, Timestamp.from(at))
                .update();
    }

    @Override
    public List<Event> events(Request request) {
        return database.sql("""
                        select e.kind, p.given_name || ' ' || p.family_name as person, e.words, e.at
                        from account_request_event e left join person p on p.id = e.person_id
                        where e.owner_id = ? and e.request_id = ? order by e.id
                        """)
                .params(request.owner(), request.id())
                .query((row, number) -> new Event(
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("person")),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static Request request(ResultSet row) throws SQLException {
        String address = row.getString("address");
        long account = row.getLong("account_id");
        boolean none = row.wasNull();
        return new Request(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getLong("author_id"),
                row.getString("author"),
                Request.State.valueOf(row.getString("state")),
                AnswersJson.read(row.getString("answers")),
                row.getInt("save"),
                row.getString("saved_by"),
                row.getTimestamp("saved_at").toInstant(),
                row.getInt("version"),
                address == null
                        ? Optional.empty()
                        : Optional.of(new Request.Opened(address, row.getObject("opened_on", LocalDate.class))),
                none ? Optional.empty() : Optional.of(account));
    }
}
