package org.houserules.consent.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            line int, pupil_id bigint, kind text, purpose text, answer text, answered_on date, until_day date,
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

    private record Line(int number, boolean isKnownUse) {}

    /** Leaves the rows in the staging table of this transaction. */
    Comparison compare(long owner, Collection<ConsentRow> rows, boolean complete) {
        stage(rows);
        List<Line> lines = database.sql("select line, exists (select from consent_answer said where " + COUNTS + " and "
                        + SAME_USE + ") as known from answers_staged staged where " + NEW)
                .param("owner", owner)
                .query((row, number) -> new Line(row.getInt("line"), row.getBoolean("known")))
                .list();
        int gone = database.sql("select count(*) from consent_answer said where " + GOING)
                .param("owner", owner)
                .param("complete", complete)
                .query(Integer.class)
                .single();
        return new Comparison(lines(lines, false), lines(lines, true), gone);
    }

    private static Set<Integer> lines(List<Line> lines, boolean known) {
        return lines.stream()
                .filter(line -> line.isKnownUse() == known)
                .map(Line::number)
                .collect(Collectors.toSet());
    }

    private void stage(Collection<ConsentRow> rows) {
        CopyText text = new CopyText();
        rows.forEach(row -> text.field(row.line())
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
