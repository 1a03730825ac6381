package org.houserules.consent.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.importing.ConsentRow;
import org.houserules.consent.importing.KnownPupil;
import org.houserules.consent.importing.ListKind;
import org.houserules.consent.importing.Lists;
import org.houserules.consent.importing.RollChanges;
import org.houserules.consent.importing.RollRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredLists implements Lists {
    private final JdbcClient database;
    private final RollMerge roll;
    private final AnswerMerge answers;

    StoredLists(JdbcClient database, RollMerge roll, AnswerMerge answers) {
        this.database = database;
        this.roll = roll;
        this.answers = answers;
    }

    @Override
    public List<KnownPupil> pupils(long owner) {
        return database.sql("select * from pupil where owner_id = :owner order by id")
                .param("owner", owner)
                .query((row, number) -> known(row))
                .list();
    }

    @Override
    public Set<Long> keys(long owner, Collection<String> ids) {
        return database.sql("select id from pupil where owner_id = :owner and school_id = any(:ids)")
                .param("owner", owner)
                .param("ids", ids.toArray(String[]::new))
                .query(Long.class)
                .set();
    }

    private static KnownPupil known(ResultSet row) throws SQLException {
        RollRow says = new RollRow(
                0,
                row.getString("school_id"),
                Rows.text(row, "upn"),
                row.getString("given_name"),
                row.getString("family_name"),
                Rows.text(row, "preferred_name"),
                Rows.text(row, "year_group"),
                Rows.text(row, "form"),
                Rows.day(row, "date_of_birth"),
                row.getBoolean("do_not_identify"),
                Rows.texts(row, "also_known_as"),
                Rows.texts(row, "former_names"),
                Rows.day(row, "joined_on"),
                Rows.day(row, "left_on"));
        return new KnownPupil(row.getLong("id"), Rows.texts(row, "former_ids"), says);
    }

    @Override
    public Optional<LocalDate> asOf(long owner, ListKind list) {
        return database.sql("""
                        select max(as_of) as newest from consent_import
                        where owner_id = :owner and list = :list and (complete or list = 'ROLL')
                        """)
                .param("owner", owner)
                .param("list", list.name())
                .query((row, number) -> Rows.day(row, "newest"))
                .single();
    }

    @Override
    public long brought(long owner, Brought brought) {
        if (brought.list() == ListKind.ROLL || brought.complete()) {
            takenOn(owner, brought);
        }
        return database.sql("""
                        insert into consent_import (owner_id, list, file_name, row_count, digest, as_of, complete,
                          imported_by, imported_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        owner,
                        brought.list().name(),
                        brought.file(),
                        brought.rows(),
                        brought.digest(),
                        brought.asOf(),
                        brought.complete(),
                        brought.person(),
                        brought.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** A list of some pupils says nothing of how old the answers of the others are. */
    private void takenOn(long owner, Brought brought) {
        String column = brought.list() == ListKind.ROLL ? "roll_as_of" : "consents_as_of";
        database.sql("update consent_version set " + column + " = :asOf where owner_id = :owner")
                .param("asOf", brought.asOf())
                .param("owner", owner)
                .update();
    }

    @Override
    public void bringIn(long owner, RollChanges changes, LocalDate asOf) {
        roll.bringIn(owner, changes, asOf);
    }

    @Override
    public Comparison compare(long owner, Collection<ConsentRow> rows, boolean complete) {
        return answers.compare(owner, rows, complete);
    }

    @Override
    public void bringIn(long owner, Collection<ConsentRow> rows, boolean complete, long imported) {
        answers.bringIn(owner, complete, imported);
    }

    @Override
    public List<Consent> answers(long owner, Collection<Long> pupils) {
        return database.sql("""
                        select pupil.school_id, answer.*
                        from consent_answer answer
                        join pupil on pupil.owner_id = answer.owner_id and pupil.id = answer.pupil_id
                        where answer.owner_id = :owner and answer.gone_import_id is null
                          and answer.pupil_id = any(:pupils)
                        """)
                .param("owner", owner)
                .param("pupils", pupils.toArray(Long[]::new))
                .query((row, number) -> Rows.consent(row))
                .list();
    }

    @Override
    public Set<Long> denied(long owner, long imported) {
        return database.sql("""
                        select distinct pupil_id from consent_answer
                        where owner_id = :owner and import_id = :imported and answer = any(:denials)
                        """)
                .param("owner", owner)
                .param("imported", imported)
                .param(
                        "denials",
                        Stream.of(ConsentAnswer.values())
                                .filter(ConsentAnswer::denies)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .query(Long.class)
                .set();
    }

    @Override
    public void agreed(long owner, Collection<Long> entries, long imported) {
        database.sql(
                        "update office_entry set agreed_import_id = :imported where owner_id = :owner and id = any(:entries)")
                .param("imported", imported)
                .param("owner", owner)
                .param("entries", entries.toArray(Long[]::new))
                .update();
    }
}
