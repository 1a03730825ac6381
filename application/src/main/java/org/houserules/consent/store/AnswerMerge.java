package org.houserules.consent.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.importing.Answered;
import org.houserules.consent.importing.ConsentRow;
import org.houserules.consent.importing.Lists.Comparison;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares a list of consents with what is on record, and brings it in. The rule is that of {@code
 * ConsentsOnRecord.imported}, written for whole tables; a test holds the two against each other.
 */
@Component
class AnswerMerge {
    private static final String COLUMNS = """
            number int, pupil_id bigint, kind text, purpose text, answer text, answered_on date, until_day date,
            answered_by text
            """;

    private static final String SAME_USE =
            "said.pupil_id = staged.pupil_id and said.kind = staged.kind and said.purpose = staged.purpose";
    private static final String SAME = SAME_USE + """
             and said.answer = staged.answer
              and coalesce(said.answered_on, 'infinity') = coalesce(staged.answered_on, 'infinity')
              and coalesce(said.until_day, 'infinity') = coalesce(staged.until_day, 'infinity')
              and coalesce(said.answered_by, '') = coalesce(staged.answered_by, '')
            """;
    private static final String COUNTS = "said.owner_id = :owner and said.gone_import_id is null";

    /**
     * What counted until now and is not in the list, and is replaced by it. Each "exists" compares by equality only, so
     * that PostgreSQL looks the whole list up in a hash table instead of reading all of it once for each answer.
     */
    private static final String GOING =
            COUNTS + " and not exists (select from answers_staged staged where " + SAME + ") and ("
                    + "said.answer in ('GIVEN', 'REQUESTED')"
                    + " and (:complete or exists (select from answers_staged staged where " + SAME_USE + "))"
                    + " or exists (select from answers_staged staged where " + SAME_USE
                    + " and staged.answer <> 'REQUESTED'))";

    private static final String NEW =
            "not exists (select from consent_answer said where " + COUNTS + " and " + SAME + ")";

    private final JdbcClient database;
    private final Staging staging;

    AnswerMerge(JdbcClient database, Staging staging) {
        this.database = database;
        this.staging = staging;
    }

    /** Leaves the rows in the staging table of this transaction. */
    Comparison compare(long owner, Collection<ConsentRow> rows, boolean complete) {
        stage(rows);
        Map<Integer, List<Answered>> differs = new LinkedHashMap<>();
        database.sql("select staged.number, was.answer, was.answered_on, was.until_day, was.answered_by"
                        + " from answers_staged staged left join consent_answer was on was.owner_id = :owner"
                        + " and was.gone_import_id is null and was.pupil_id = staged.pupil_id"
                        + " and was.kind = staged.kind and was.purpose = staged.purpose where " + NEW
                        + " order by staged.number, was.id")
                .param("owner", owner)
                .query(row -> {
                    List<Answered> was = differs.computeIfAbsent(row.getInt("number"), unused -> new ArrayList<>(1));
                    Optional<String> answer = Rows.text(row, "answer");
                    if (answer.isPresent()) {
                        was.add(answered(row, answer.get()));
                    }
                });
        int gone = database.sql("select count(*) from consent_answer said where " + GOING)
                .param("owner", owner)
                .param("complete", complete)
                .query(Integer.class)
                .single();
        return new Comparison(differs, gone);
    }

    private static Answered answered(ResultSet row, String answer) throws SQLException {
        return new Answered(
                ConsentAnswer.valueOf(answer),
                Rows.day(row, "answered_on"),
                Rows.day(row, "until_day"),
                Rows.text(row, "answered_by"));
    }

    private void stage(Collection<ConsentRow> rows) {
        CopyText text = new CopyText();
        rows.forEach(row -> text.field(row.number())
                .field(row.pupil())
                .field(row.consent().kind().name())
                .field(row.consent().purpose().name())
                .field(row.consent().answer().name())
                .field(row.consent().answeredOn())
                .field(row.consent().until())
                .field(row.by())
                .end());
        staging.copy("answers_staged", COLUMNS, text);
    }

    /** Of the rows compared last in this transaction. */
    void bringIn(long owner, boolean complete, long imported) {
        database.sql("update consent_answer said set gone_import_id = :imported where " + GOING)
                .param("imported", imported)
                .param("owner", owner)
                .param("complete", complete)
                .update();
        database.sql("""
                        insert into consent_answer (owner_id, pupil_id, kind, purpose, answer, answered_on, until_day,
                          answered_by, import_id)
                        select distinct :owner::bigint, pupil_id, kind, purpose, answer, answered_on, until_day,
                          answered_by, :imported::bigint
                        from answers_staged staged where """ + " " + NEW)
                .param("owner", owner)
                .param("imported", imported)
                .update();
    }
}
