package org.houserules.consent.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentRecords;
import org.houserules.consent.OfficeEntry;
import org.houserules.consent.PupilOnRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredConsentRecords implements ConsentRecords {
    private static final String ENTRIES = """
            select told.*, undoing.id is not null as undone, person.given_name || ' ' || person.family_name as name
            from office_entry told
            left join office_entry undoing on undoing.owner_id = told.owner_id and undoing.undoes = told.id
            left join person on person.id = told.recorded_by
            where told.owner_id = :owner
            """;

    private final JdbcClient database;

    StoredConsentRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<PupilOnRecord> pupil(long owner, long key) {
        return database.sql(Rows.PUPILS + " and pupil.id = :key")
                .param("owner", owner)
                .param("key", key)
                .query((row, number) -> Rows.pupil(row))
                .optional();
    }

    @Override
    public Optional<java.time.LocalDate> markedOn(long owner, long key) {
        return database.sql("select marked_on from pupil"
                        + " where owner_id = :owner and id = :key and do_not_identify and marked_on is not null")
                .param("owner", owner)
                .param("key", key)
                .query((row, number) -> Rows.day(row, "marked_on").orElseThrow())
                .optional();
    }

    @Override
    public List<Answered> answers(long owner, long key) {
        return database.sql("""
                        select answer.*, pupil.school_id, came.as_of as came_on, went.as_of as went_on
                        from consent_answer answer
                        join pupil on pupil.owner_id = answer.owner_id and pupil.id = answer.pupil_id
                        join consent_import came on came.owner_id = answer.owner_id and came.id = answer.import_id
                        left join consent_import went on went.owner_id = answer.owner_id and went.id = answer.gone_import_id
                        where answer.owner_id = :owner and answer.pupil_id = :key
                        order by answer.import_id, answer.id
                        """)
                .param("owner", owner)
                .param("key", key)
                .query((row, number) -> new Answered(
                        Rows.consent(row),
                        Rows.text(row, "answered_by"),
                        Rows.day(row, "came_on").orElseThrow(),
                        Rows.day(row, "went_on")))
                .list();
    }

    @Override
    public Map<Long, List<Consent>> inForce(long owner, Collection<Long> keys) {
        record Of(long pupil, Consent consent) {}
        return database
                .sql("""
                        select answer.*, pupil.school_id
                        from consent_answer answer
                        join pupil on pupil.owner_id = answer.owner_id and pupil.id = answer.pupil_id
                        where answer.owner_id = :owner and answer.pupil_id = any(:keys) and answer.gone_import_id is null
                        order by answer.import_id, answer.id
                        """)
                .param("owner", owner)
                .param("keys", keys.toArray(Long[]::new))
                .query((row, number) -> new Of(row.getLong("pupil_id"), Rows.consent(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::pupil, mapping(Of::consent, toList())));
    }

    @Override
    public List<OfficeEntry> entries(long owner, long key) {
        return database.sql(ENTRIES + " and told.pupil_id = :key order by told.recorded_at, told.id")
                .param("owner", owner)
                .param("key", key)
                .query((row, number) -> Rows.entry(row))
                .list();
    }

    @Override
    public List<OfficeEntry> openEntries(long owner) {
        return database.sql(ENTRIES + """
                         and told.agreed_import_id is null and undoing.id is null and told.act <> 'UNDOING'
                        order by told.told_at, told.id
                        """)
                .param("owner", owner)
                .query((row, number) -> Rows.entry(row))
                .list();
    }

    @Override
    public Optional<OfficeEntry> entry(long owner, long id) {
        return database.sql(ENTRIES + " and told.id = :id")
                .param("owner", owner)
                .param("id", id)
                .query((row, number) -> Rows.entry(row))
                .optional();
    }

    @Override
    public long add(long owner, OfficeEntry entry, long person) {
        return database.sql("""
                        insert into office_entry (owner_id, pupil_id, act, kind, purpose, told_by, told_how, told_at,
                          note, undoes, recorded_by, recorded_at)
                        values (:owner, :pupil, :act, :kind, :purpose, :toldBy, :how, :toldAt, :note, :undoes, :by, :at)
                        returning id
                        """)
                .param("owner", owner)
                .param("pupil", entry.pupil())
                .param("act", entry.act().name())
                .param("kind", entry.kind().map(Enum::name).orElse(null))
                .param("purpose", entry.purpose().name())
                .param("toldBy", entry.toldBy().name())
                .param("how", entry.how().name())
                .param("toldAt", entry.toldAt().atOffset(ZoneOffset.UTC))
                .param("note", entry.note())
                .param("undoes", entry.undoes().orElse(null))
                .param("by", person)
                .param("at", entry.recordedAt().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Imported> imports(long owner) {
        return database.sql("""
                        select brought.*, person.given_name || ' ' || person.family_name as name
                        from consent_import brought left join person on person.id = brought.imported_by
                        where brought.owner_id = :owner order by brought.imported_at desc, brought.id desc limit 20
                        """)
                .param("owner", owner)
                .query((row, number) -> Rows.imported(row))
                .list();
    }

    @Override
    public void changed(long owner) {
        database.sql("update consent_version set version = nextval('consent_version_number') where owner_id = :owner")
                .param("owner", owner)
                .update();
    }

    @Override
    public long holdVersion(long owner) {
        return database.sql("""
                        insert into consent_version (owner_id, version) values (:owner, nextval('consent_version_number'))
                        on conflict (owner_id) do update set owner_id = excluded.owner_id
                        returning version
                        """).param("owner", owner).query(Long.class).single();
    }
}
