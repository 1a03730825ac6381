package org.houserules.consent.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.consent.ConsentRecords.Imported;
import org.houserules.consent.OfficeAct;
import org.houserules.consent.OfficeEntry;
import org.houserules.consent.Pupil;
import org.houserules.consent.PupilOnRecord;
import org.houserules.consent.ToldBy;
import org.houserules.consent.ToldHow;

/** Rows of the tables, read as what they are. */
final class Rows {
    /** A pupil must not be identified if the roll says so, or if the office was told so and nobody took it back. */
    static final String PUPILS = """
            select pupil.*, pupil.do_not_identify or exists (
                select from office_entry told
                where told.owner_id = pupil.owner_id and told.pupil_id = pupil.id and told.act = 'DO_NOT_IDENTIFY'
                  and told.agreed_import_id is null
                  and not exists (select from office_entry undoing
                    where undoing.owner_id = told.owner_id and undoing.undoes = told.id)) as hidden
            from pupil where pupil.owner_id = :owner
            """;

    private Rows() {}

    static PupilOnRecord pupil(ResultSet row) throws SQLException {
        Pupil pupil = new Pupil(
                row.getString("school_id"),
                row.getString("given_name"),
                row.getString("family_name"),
                text(row, "preferred_name"),
                row.getBoolean("hidden"),
                texts(row, "also_known_as"),
                texts(row, "former_names"),
                day(row, "left_on"));
        return new PupilOnRecord(
                row.getLong("id"), pupil, texts(row, "former_ids"), text(row, "year_group"), text(row, "form"));
    }

    static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                row.getString("school_id"),
                ConsentKind.valueOf(row.getString("kind")),
                ConsentPurpose.valueOf(row.getString("purpose")),
                ConsentAnswer.valueOf(row.getString("answer")),
                day(row, "answered_on"),
                day(row, "until_day"));
    }

    static OfficeEntry entry(ResultSet row) throws SQLException {
        return new OfficeEntry(
                row.getLong("id"),
                row.getLong("pupil_id"),
                OfficeAct.valueOf(row.getString("act")),
                text(row, "kind").map(ConsentKind::valueOf),
                ConsentPurpose.valueOf(row.getString("purpose")),
                ToldBy.valueOf(row.getString("told_by")),
                ToldHow.valueOf(row.getString("told_how")),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                Optional.ofNullable(row.getObject("undoes", Long.class)),
                text(row, "name").orElse("somebody who has left"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("agreed_import_id", Long.class) != null,
                row.getBoolean("undone"));
    }

    static Imported imported(ResultSet row) throws SQLException {
        return new Imported(
                row.getLong("id"),
                row.getString("list"),
                row.getString("file_name"),
                row.getInt("row_count"),
                day(row, "as_of").orElseThrow(),
                text(row, "name").orElse("somebody who has left"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
