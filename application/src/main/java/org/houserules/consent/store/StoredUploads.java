package org.houserules.consent.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houserules.consent.importing.ListKind;
import org.houserules.consent.importing.Mapping;
import org.houserules.consent.importing.Upload;
import org.houserules.consent.importing.Uploads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredUploads implements Uploads {
    private static final String UPLOADS = """
            select id, list, file_name, as_of, undated_as, complete, state, previewed, progress, trouble
            from consent_upload where owner_id = :owner
            """;

    private final JdbcClient database;
    private final StoredMappings mappings;

    StoredUploads(JdbcClient database, StoredMappings mappings) {
        this.database = database;
        this.mappings = mappings;
    }

    @Override
    public long add(
            long owner,
            ListKind list,
            String file,
            byte[] content,
            LocalDate asOf,
            boolean complete,
            long person,
            Instant at) {
        return database.sql("""
                        insert into consent_upload (owner_id, list, file_name, content, as_of, complete, state,
                          uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, 'UPLOADED', ?, ?) returning id
                        """)
                .params(owner, list.name(), file, content, asOf, complete, person, at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Upload> find(long owner, long id) {
        return database.sql(UPLOADS + " and id = :id")
                .param("owner", owner)
                .param("id", id)
                .query((row, number) -> upload(row))
                .optional();
    }

    @Override
    public List<Upload> open(long owner) {
        return database.sql(UPLOADS + " and state <> 'DONE' order by id desc limit 20")
                .param("owner", owner)
                .query((row, number) -> upload(row))
                .list();
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getLong("id"),
                ListKind.valueOf(row.getString("list")),
                row.getString("file_name"),
                row.getObject("as_of", LocalDate.class),
                Rows.day(row, "undated_as"),
                row.getBoolean("complete"),
                Upload.State.valueOf(row.getString("state")),
                Rows.text(row, "previewed"),
                row.getInt("progress"),
                Rows.text(row, "trouble"));
    }

    @Override
    public byte[] content(long owner, long id) {
        return database.sql("select content from consent_upload where owner_id = ? and id = ?")
                .params(owner, id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    @Override
    public void dated(long owner, long id, Optional<LocalDate> undatedAs) {
        database.sql("update consent_upload set undated_as = ? where owner_id = ? and id = ? and state = 'UPLOADED'")
                .param(undatedAs.orElse(null))
                .params(owner, id)
                .update();
    }

    @Override
    public void previewed(long owner, long id, String seen) {
        database.sql("update consent_upload set previewed = ? where owner_id = ? and id = ? and state = 'UPLOADED'")
                .params(seen, owner, id)
                .update();
    }

    @Override
    public boolean begin(long owner, long id, String seen, Instant at) {
        return database.sql("""
                                update consent_upload set state = 'IMPORTING', progress = 0, trouble = null, begun_at = ?
                                where owner_id = ? and id = ? and state = 'UPLOADED' and previewed = ?
                                """)
                        .params(at.atOffset(ZoneOffset.UTC), owner, id, seen)
                        .update()
                == 1;
    }

    @Override
    public void progress(long owner, long id, int percent) {
        database.sql("update consent_upload set progress = ? where owner_id = ? and id = ?")
                .params(percent, owner, id)
                .update();
    }

    @Override
    public void failed(long owner, long id, String trouble) {
        database.sql("""
                        update consent_upload set state = 'UPLOADED', trouble = ?, previewed = null
                        where owner_id = ? and id = ? and state = 'IMPORTING'
                        """).params(trouble, owner, id).update();
    }

    @Override
    public void done(long owner, long id, long imported) {
        database.sql("""
                        update consent_upload set state = 'DONE', progress = 100, content = '', import_id = ?
                        where owner_id = ? and id = ?
                        """).params(imported, owner, id).update();
    }

    @Override
    public void remove(long owner, long id) {
        database.sql("delete from consent_upload where owner_id = ? and id = ?")
                .params(owner, id)
                .update();
    }

    @Override
    public void removeBefore(long owner, Instant then) {
        database.sql("delete from consent_upload where owner_id = ? and uploaded_at < ? and state <> 'IMPORTING'")
                .params(owner, then.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void giveUpBegunBefore(long owner, Instant then) {
        database.sql("""
                        update consent_upload set state = 'UPLOADED', previewed = null,
                          trouble = 'The import was interrupted, and nothing was changed. Please try again.'
                        where owner_id = ? and state = 'IMPORTING' and begun_at < ?
                        """).params(owner, then.atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public Mapping mapping(long owner, ListKind list) {
        return mappings.mapping(owner, list);
    }

    @Override
    public void keep(long owner, ListKind list, Mapping mapping) {
        mappings.keep(owner, list, mapping);
    }
}
