package org.houserules.acknowledgements.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.houserules.acknowledgements.Questions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredQuestionsOfUnderstanding implements Questions {
    private final JdbcClient database;

    StoredQuestionsOfUnderstanding(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Question> of(long owner) {
        return database.sql("""
                        select id, clause, asks, answers, right_answer from acknowledgement_question
                        where owner_id = ? and removed_at is null order by id
                        """)
                .param(owner)
                .query((row, number) -> new Question(
                        row.getLong("id"),
                        row.getString("clause"),
                        row.getString("asks"),
                        Lists.words(row, "answers"),
                        row.getInt("right_answer")))
                .list();
    }

    @Override
    public long add(long owner, New question, long by, Instant at) {
        return database.sql("""
                        insert into acknowledgement_question (owner_id, clause, asks, answers, right_answer, added_by, added_at)
                        values (:owner, :clause, :asks, :answers, :right, :by, :at) returning id
                        """)
                .param("owner", owner)
                .param("clause", question.clause())
                .param("asks", question.asks())
                .param("answers", question.answers().toArray(String[]::new))
                .param("right", question.right())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public boolean remove(long owner, long id, Instant at) {
        return database.sql("""
                        update acknowledgement_question set removed_at = ?
                        where owner_id = ? and id = ? and removed_at is null
                        """).params(at.atOffset(ZoneOffset.UTC), owner, id).update() == 1;
    }
}
