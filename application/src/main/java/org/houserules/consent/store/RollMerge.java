package org.houserules.consent.store;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.consent.importing.KnownPupil;
import org.houserules.consent.importing.RollChanges;
import org.houserules.consent.importing.RollRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings a new roll in: copied first, then merged in three statements, whatever its size. */
@Component
class RollMerge {
    private static final String COLUMNS = """
            key bigint, school_id text, upn text, given_name text, family_name text, preferred_name text,
            year_group text, form text, date_of_birth date, do_not_identify boolean, also_known_as text[],
            former_names text[], joined_on date, left_on date
            """;

    private final JdbcClient database;
    private final Staging staging;

    RollMerge(JdbcClient database, Staging staging) {
        this.database = database;
        this.staging = staging;
    }

    void bringIn(long owner, RollChanges changes, LocalDate asOf) {
        CopyText rows = new CopyText();
        changes.changed()
                .forEach(change -> write(rows, Optional.of(change.known().key()), change.row()));
        changes.added().forEach(row -> write(rows, Optional.empty(), row));
        staging.copy("roll_staged", COLUMNS, rows);
        change(owner, asOf);
        add(owner, asOf);
        leave(owner, changes, asOf);
    }

    private static void write(CopyText rows, Optional<Long> key, RollRow row) {
        rows.field(key)
                .field(row.id())
                .field(row.upn())
                .field(row.givenName())
                .field(row.familyName())
                .field(row.preferredName())
                .field(row.year())
                .field(row.form())
                .field(row.dateOfBirth())
                .field(row.doNotIdentify())
                .fields(row.alsoKnownAs())
                .fields(row.formerNames())
                .field(row.joinedOn())
                .field(row.leftOn())
                .end();
    }

    private void change(long owner, LocalDate asOf) {
        database.sql("""
                        update pupil set
                          former_ids = case when pupil.school_id = staged.school_id or pupil.school_id = any(pupil.former_ids)
                            then pupil.former_ids else pupil.former_ids || pupil.school_id end,
                          school_id = staged.school_id, upn = staged.upn, given_name = staged.given_name,
                          family_name = staged.family_name, preferred_name = staged.preferred_name,
                          year_group = staged.year_group, form = staged.form, date_of_birth = staged.date_of_birth,
                          marked_on = case when not staged.do_not_identify then null
                            else coalesce(pupil.marked_on, :asOf) end,
                          do_not_identify = staged.do_not_identify, also_known_as = staged.also_known_as,
                          former_names = staged.former_names, joined_on = staged.joined_on, left_on = staged.left_on
                        from roll_staged staged where pupil.owner_id = :owner and pupil.id = staged.key
                        """).param("asOf", asOf).param("owner", owner).update();
    }

    private void add(long owner, LocalDate asOf) {
        database.sql("""
                        insert into pupil (owner_id, school_id, upn, given_name, family_name, preferred_name, year_group,
                          form, date_of_birth, do_not_identify, marked_on, also_known_as, former_names, joined_on, left_on)
                        select :owner, school_id, upn, given_name, family_name, preferred_name, year_group, form,
                          date_of_birth, do_not_identify, case when do_not_identify then :asOf::date end, also_known_as,
                          former_names, joined_on, left_on
                        from roll_staged where key is null
                        """).param("owner", owner).param("asOf", asOf).update();
    }

    /** Whoever is missing on the day of the list had left by the day before. */
    private void leave(long owner, RollChanges changes, LocalDate asOf) {
        database.sql("update pupil set left_on = :last where owner_id = :owner and id = any(:gone)")
                .param("last", asOf.minusDays(1))
                .param("owner", owner)
                .param("gone", changes.leavers().stream().map(KnownPupil::key).toArray(Long[]::new))
                .update();
    }
}
