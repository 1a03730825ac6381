package org.houserules.accounts.requests.signing.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.signing.Matter;
import org.houserules.accounts.requests.signing.SeenFinding;
import org.houserules.accounts.requests.signing.Signature;
import org.houserules.accounts.requests.signing.Signatures;
import org.houserules.accounts.requests.signing.Step;
import org.houserules.accounts.requests.signing.Version;
import org.houserules.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class StoredSignatures implements Signatures {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<List<SeenFinding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient database;

    StoredSignatures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void keep(Request request, Version version) {
        database.sql("""
                        insert into account_request_version (owner_id, request_id, number, answers, digest, handed_in_by,
                          handed_in_at, policy, policy_version, policy_digest, findings)
                        values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(request.owner(), request.id(), version.number())
                .params(JSON.writeValueAsString(version.answers().byKey()), version.digest(), version.handedInBy())
                .params(Timestamp.from(version.at()), version.policy(), version.policyVersion(), version.policyDigest())
                .param(JSON.writeValueAsString(version.findings()))
                .update();
    }

    @Override
    public Optional<Version> latest(Request request) {
        return version(request, request.version());
    }

    @Override
    public Optional<Version> version(Request request, int number) {
        return database.sql("""
                        select v.*, p.given_name || ' ' || p.family_name as by
                        from account_request_version v join person p on p.id = v.handed_in_by
                        where v.owner_id = ? and v.request_id = ? and v.number = ?
                        """)
                .params(request.owner(), request.id(), number)
                .query((row, line) -> version(row))
                .optional();
    }

    @Override
    public List<Signature> of(Request request) {
        return database.sql("""
                        select s.*, p.given_name || ' ' || p.family_name as name
                        from account_request_signature s join person p on p.id = s.person_id
                        where s.owner_id = ? and s.request_id = ? order by s.id
                        """)
                .params(request.owner(), request.id())
                .query((row, line) -> signature(row))
                .list();
    }

    @Override
    public Set<Long> signedBy(long owner, long person) {
        return Set.copyOf(
                database.sql("""
                        select distinct r.id from account_request r
                          join account_request_signature s
                            on s.owner_id = r.owner_id and s.request_id = r.id and s.version = r.version
                        where r.owner_id = ? and s.person_id = ? and s.outcome = 'SIGNED'
                        """).params(owner, person).query(Long.class).list());
    }

    @Override
    public void add(Request request, Signature signature) {
        database.sql("""
                        insert into account_request_signature (owner_id, request_id, version, step, role, matter, person_id,
                          instead_of, outcome, reason, statements, advice, digest, signed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(request.owner(), request.id(), signature.version())
                .params(signature.step().number(), signature.step().role().name())
                .params(signature.step().matter().name(), signature.person())
                .param(signature.insteadOf().orElse(null))
                .params(signature.outcome().name(), signature.reason())
                .param(signature.statements().toArray(String[]::new))
                .params(signature.advice(), signature.digest(), Timestamp.from(signature.at()))
                .update();
    }

    @Override
    public List<Long> waiting(long owner) {
        return database.sql("""
                        select r.id from account_request r
                          join account_request_version v
                            on v.owner_id = r.owner_id and v.request_id = r.id and v.number = r.version
                        where r.owner_id = ? and r.state = 'WAITING' order by v.handed_in_at, r.id
                        """).params(owner).query(Long.class).list();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getLong("request_id"),
                row.getInt("number"),
                Answers.ofKeys(JSON.readValue(row.getString("answers"), STRINGS)),
                row.getString("digest"),
                row.getLong("handed_in_by"),
                row.getString("by"),
                row.getTimestamp("handed_in_at").toInstant(),
                row.getString("policy"),
                row.getString("policy_version"),
                row.getString("policy_digest"),
                JSON.readValue(row.getString("findings"), FINDINGS));
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                row.getLong("request_id"),
                row.getInt("version"),
                new Step(
                        row.getInt("step"),
                        Role.valueOf(row.getString("role")),
                        Matter.valueOf(row.getString("matter"))),
                row.getLong("person_id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("instead_of")),
                Signature.Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                strings(row.getArray("statements")),
                row.getString("advice"),
                row.getString("digest"),
                row.getTimestamp("signed_at").toInstant());
    }

    private static Set<String> strings(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
