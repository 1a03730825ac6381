package org.houserules.imports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.imports.Front;
import org.houserules.imports.Imports;
import org.houserules.imports.Item;
import org.houserules.imports.PolicyImport;
import org.houserules.imports.PolicyImport.State;
import org.houserules.imports.Splice;
import org.houserules.imports.WorkingList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class StoredImports implements Imports {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Front NOTHING = new Front("", "", "", "", "", "", List.of(), List.of(), List.of(), Map.of());
    private static final String IMPORT = """
            select i.*, b.given_name || ' ' || b.family_name as begun_name,
                   c.given_name || ' ' || c.family_name as changed_name
            from policy_import i
            left join person b on b.id = i.begun_by
            left join person c on c.id = i.changed_by
            where i.owner_id = ?
            """;

    private final JdbcClient database;

    StoredImports(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Headline> of(long owner) {
        return database.sql("""
                        select i.id, i.name, i.state, i.changed_at, i.draft_id,
                               c.given_name || ' ' || c.family_name as changed_name
                        from policy_import i left join person c on c.id = i.changed_by
                        where i.owner_id = ? order by i.id desc limit 100
                        """).param(owner).query(StoredImports::headline).list();
    }

    @Override
    public Optional<PolicyImport> find(long owner, long id) {
        return database.sql(IMPORT + " and i.id = ?")
                .params(owner, id)
                .query(StoredImports::one)
                .optional();
    }

    @Override
    public Optional<PolicyImport> lock(long owner, long id) {
        return database.sql(IMPORT + " and i.id = ? for update of i")
                .params(owner, id)
                .query(StoredImports::one)
                .optional();
    }

    @Override
    public long add(long owner, String name, Front front, WorkingList list, long by, Instant at) {
        return database.sql("""
                        insert into policy_import
                          (owner_id, name, state, front, clauses, begun_by, begun_at, changed_by, changed_at)
                        values (?, ?, 'OPEN', ?::jsonb, ?::jsonb, ?, ?, ?, ?) returning id
                        """)
                .params(owner, name, JSON.writeValueAsString(front), JSON.writeValueAsString(list.items()))
                .params(by, at.atOffset(ZoneOffset.UTC), by, at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public void save(PolicyImport one, Front front, WorkingList list, long by, Instant at) {
        database.sql("""
                        update policy_import
                        set front = ?::jsonb, clauses = ?::jsonb, save = save + 1, changed_by = ?, changed_at = ?
                        where owner_id = ? and id = ?
                        """)
                .params(JSON.writeValueAsString(front), JSON.writeValueAsString(list.items()))
                .params(by, at.atOffset(ZoneOffset.UTC), one.owner(), one.id())
                .update();
    }

    @Override
    public void remember(PolicyImport one, int save, String what, long by, Instant at, Splice splice) {
        database.sql("""
                        insert into policy_import_step (owner_id, import_id, save, what, splice, done_by, done_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(one.owner(), one.id(), save, what, JSON.writeValueAsString(splice))
                .params(by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Step> latest(long owner, long id) {
        return database.sql("""
                        select s.*, p.given_name || ' ' || p.family_name as done_name
                        from policy_import_step s left join person p on p.id = s.done_by
                        where s.owner_id = ? and s.import_id = ? order by s.save desc limit 1
                        """).params(owner, id).query(StoredImports::step).optional();
    }

    @Override
    public void forget(long owner, long id, Step step) {
        database.sql("delete from policy_import_step where owner_id = ? and import_id = ? and save = ?")
                .params(owner, id, step.save())
                .update();
    }

    @Override
    public void close(PolicyImport one, State state, Optional<Long> draft, long by, Instant at) {
        database.sql("delete from policy_import_step where owner_id = ? and import_id = ?")
                .params(one.owner(), one.id())
                .update();
        database.sql("""
                        update policy_import set state = ?, draft_id = ?, front = ?::jsonb, clauses = '[]',
                          save = save + 1, changed_by = ?, changed_at = ?
                        where owner_id = ? and id = ?
                        """)
                .param(state.name())
                .param(draft.orElse(null))
                .params(JSON.writeValueAsString(NOTHING), by, at.atOffset(ZoneOffset.UTC), one.owner(), one.id())
                .update();
    }

    @Override
    public List<Long> dropUntouched(long owner, Instant since) {
        List<Long> dropped = database.sql("""
                        update policy_import set state = 'DROPPED', front = ?::jsonb, clauses = '[]', save = save + 1
                        where owner_id = ? and state = 'OPEN' and changed_at < ? returning id
                        """)
                .params(JSON.writeValueAsString(NOTHING), owner, since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
        dropped.forEach(id -> database.sql("delete from policy_import_step where owner_id = ? and import_id = ?")
                .params(owner, id)
                .update());
        return dropped;
    }

    private static Headline headline(ResultSet row, int number) throws SQLException {
        return new Headline(
                row.getLong("id"),
                row.getString("name"),
                State.valueOf(row.getString("state")),
                named(row, "changed_name"),
                row.getTimestamp("changed_at").toInstant(),
                Optional.ofNullable(row.getObject("draft_id", Long.class)));
    }

    private static PolicyImport one(ResultSet row, int number) throws SQLException {
        return new PolicyImport(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getString("name"),
                State.valueOf(row.getString("state")),
                JSON.readValue(row.getString("front"), Front.class),
                new WorkingList(List.of(JSON.readValue(row.getString("clauses"), Item[].class))),
                row.getInt("save"),
                named(row, "begun_name"),
                row.getTimestamp("begun_at").toInstant(),
                named(row, "changed_name"),
                row.getTimestamp("changed_at").toInstant(),
                Optional.ofNullable(row.getObject("draft_id", Long.class)));
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getInt("save"),
                row.getString("what"),
                named(row, "done_name"),
                row.getTimestamp("done_at").toInstant(),
                JSON.readValue(row.getString("splice"), Splice.class));
    }

    private static String named(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("somebody");
    }
}
