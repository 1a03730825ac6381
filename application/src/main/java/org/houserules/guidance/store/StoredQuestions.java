package org.houserules.guidance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.guidance.KeptQuestion;
import org.houserules.guidance.KeptQuestion.Answered;
import org.houserules.guidance.KeptQuestions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class StoredQuestions implements KeptQuestions {
    private static final String OWNER = "owner";
    private static final String MOST = "most";
    private static final String QUESTIONS = """
            select q.id, q.words, q.asked_by, q.asked_at, q.answer, q.answered_at, q.shared_as,
                   a.given_name || ' ' || a.family_name as asker,
                   b.given_name || ' ' || b.family_name as answerer
            from question q
              left join person a on a.id = q.asked_by
              left join person b on b.id = q.answered_by
            where q.owner_id = :owner
            """;

    private final JdbcClient database;

    StoredQuestions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long add(long owner, long asker, String words, Instant at) {
        return database.sql(
                        "insert into question (owner_id, asked_by, asked_at, words) values (?, ?, ?, ?) returning id")
                .params(owner, asker, time(at), words)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<KeptQuestion> find(long owner, long id) {
        return database.sql(QUESTIONS + " and q.id = :id")
                .param(OWNER, owner)
                .param("id", id)
                .query((row, number) -> question(row))
                .optional();
    }

    @Override
    public List<KeptQuestion> waiting(long owner, int most) {
        return database.sql(QUESTIONS + " and q.answer is null order by q.asked_at, q.id limit :most")
                .param(OWNER, owner)
                .param(MOST, most)
                .query((row, number) -> question(row))
                .list();
    }

    @Override
    public List<KeptQuestion> of(long owner, long asker, int most) {
        return database.sql(QUESTIONS + " and q.asked_by = :asker order by q.asked_at desc, q.id desc limit :most")
                .param(OWNER, owner)
                .param("asker", asker)
                .param(MOST, most)
                .query((row, number) -> question(row))
                .list();
    }

    @Override
    public List<KeptQuestion> shared(long owner, List<String> words, int most) {
        return database.sql(QUESTIONS + """
                         and q.shared_as is not null
                         and not exists (
                           select from unnest(string_to_array(:words, ' ')) as wanted
                           where strpos(lower(q.shared_as || ' ' || q.answer), wanted) = 0)
                        order by q.answered_at desc, q.id desc limit :most
                        """)
                .param(OWNER, owner)
                .param("words", String.join(" ", words))
                .param(MOST, most)
                .query((row, number) -> question(row))
                .list();
    }

    @Override
    public boolean answer(long owner, long id, String answer, Optional<String> sharedAs, long by, Instant at) {
        return database.sql("""
                        update question set answer = ?, shared_as = ?, answered_by = ?, answered_at = ?
                        where owner_id = ? and id = ? and answer is null
                        """)
                        .param(answer)
                        .param(sharedAs.orElse(null))
                        .param(by)
                        .param(time(at))
                        .param(owner)
                        .param(id)
                        .update()
                == 1;
    }

    @Override
    public long waitingOf(long owner, long asker) {
        return database.sql("select count(*) from question where owner_id = ? and asked_by = ? and answer is null")
                .params(owner, asker)
                .query(Long.class)
                .single();
    }

    @Override
    public int forget(long owner, Instant before) {
        int shared = database.sql("""
                        update question set asked_by = null, words = shared_as
                        where owner_id = ? and asked_by is not null and shared_as is not null and answered_at < ?
                        """).params(owner, time(before)).update();
        int others = database.sql("""
                        delete from question
                        where owner_id = ? and shared_as is null and coalesce(answered_at, asked_at) < ?
                        """).params(owner, time(before)).update();
        return shared + others;
    }

    private static KeptQuestion question(ResultSet row) throws SQLException {
        return new KeptQuestion(
                row.getLong("id"),
                row.getString("words"),
                Optional.ofNullable(row.getObject("asked_by", Long.class)),
                Optional.ofNullable(row.getString("asker")).orElse("somebody"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answered(row));
    }

    private static Optional<Answered> answered(ResultSet row) throws SQLException {
        Optional<String> words = Optional.ofNullable(row.getString("answer"));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answered(
                        words.get(),
                        row.getString("answerer"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("shared_as"))));
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
