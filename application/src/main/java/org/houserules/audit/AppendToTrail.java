package org.houserules.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes rows at the end of an owner's trail, in the transaction that is open. */
@Component
class AppendToTrail {
    private final JdbcClient database;
    private final TrailKey key;

    AppendToTrail(JdbcClient database, TrailKey key) {
        this.database = database;
        this.key = key;
    }

    /** What happened, and when. */
    record Happened(Instant at, Happening what) {}

    /** The end of the trail. */
    record End(long number, Digest digest) {}

    void append(long owner, List<Happened> happened) {
        End end = locked(owner).orElseGet(() -> begun(owner));
        for (Happened one : happened) {
            end = append(end, one);
        }
        database.sql("update trail_head set number = ?, digest = ? where owner_id = ?")
                .params(end.number(), end.digest().bytes(), owner)
                .update();
    }

    /** Held until the transaction ends, which is at once: whoever comes next hangs on to what is written here. */
    private Optional<End> locked(long owner) {
        return database.sql("select number, digest from trail_head where owner_id = ? for update")
                .param(owner)
                .query((row, number) -> new End(row.getLong(1), Digest.of(row.getBytes(2))))
                .optional();
    }

    private End begun(long owner) {
        database.sql("insert into trail_head (owner_id, number, digest) values (?, 0, ?) on conflict do nothing")
                .params(owner, Link.beginning(key, owner).bytes())
                .update();
        return locked(owner).orElseThrow();
    }

    private End append(End end, Happened happened) {
        Payload payload = Payload.of(happened.what().details());
        Link link = Link.seal(key, entry(end.number() + 1, happened), payload, end.digest());
        insert(link, payload);
        return new End(link.entry().number(), link.digest());
    }

    private static Link.Entry entry(long number, Happened happened) {
        Happening what = happened.what();
        return new Link.Entry(
                what.owner(),
                number,
                happened.at(),
                what.person(),
                what.action(),
                what.kind(),
                what.id(),
                what.clause());
    }

    private void insert(Link link, Payload payload) {
        Link.Entry entry = link.entry();
        database.sql("""
                        insert into trail_event (owner_id, number, at, person_id, action, kind, subject_id, clause,
                          payload, salt, payload_digest, previous, digest)
                        values (:owner, :number, :at, :person, :action, :kind, :subject, :clause,
                          :payload, decode(:salt, 'hex'), :payloadDigest, :previous, :digest)
                        """)
                .param("owner", entry.owner())
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("person", entry.person().orElse(null))
                .param("action", entry.action())
                .param("kind", entry.kind())
                .param("subject", entry.subject())
                .param("clause", entry.clause().orElse(null))
                .param("payload", payload.json())
                .param("salt", payload.salt())
                .param("payloadDigest", link.payloadDigest().bytes())
                .param("previous", link.previous().bytes())
                .param("digest", link.digest().bytes())
                .update();
    }
}
