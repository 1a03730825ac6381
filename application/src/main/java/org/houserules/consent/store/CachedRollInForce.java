package org.houserules.consent.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentRecords;
import org.houserules.consent.Consents;
import org.houserules.consent.ConsentsOnRecord;
import org.houserules.consent.OfficeDenial;
import org.houserules.consent.PupilOnRecord;
import org.houserules.consent.Roll;
import org.houserules.consent.RollInForce;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was read of a few schools, for as long as the version in the database is the same. */
@Repository
class CachedRollInForce implements RollInForce {
    private static final int SCHOOLS = 8;

    private final JdbcClient database;
    private final Readings readings;
    private final ConsentRecords records;
    private final Map<Long, Known> known = new LinkedHashMap<>(SCHOOLS, 0.75f, true);

    CachedRollInForce(JdbcClient database, Readings readings, ConsentRecords records) {
        this.database = database;
        this.readings = readings;
        this.records = records;
    }

    private record Version(long number, Optional<LocalDate> asOf) {
        private static final Version NONE = new Version(0, Optional.empty());
    }

    private record Known(Snapshot snapshot, List<PupilOnRecord> pupils) {}

    @Override
    @Transactional(readOnly = true)
    public Snapshot snapshot(long owner) {
        return known(owner).snapshot();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PupilOnRecord> pupils(long owner) {
        return known(owner).pupils();
    }

    // These three again: called on the bean they need a transaction of their own, and without one there are no rows.
    @Override
    @Transactional(readOnly = true)
    public Roll roll(long owner) {
        return known(owner).snapshot().roll();
    }

    @Override
    @Transactional(readOnly = true)
    public Consents consents(long owner) {
        return known(owner).snapshot().consents();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> asOf(long owner) {
        return known(owner).snapshot().asOf();
    }

    private Known known(long owner) {
        Version version = version(owner);
        synchronized (known) {
            Known kept = known.get(owner);
            if (kept != null && kept.snapshot().version() == version.number()) {
                return kept;
            }
        }
        Known read = read(owner, version);
        // No version tells nothing: rows of another owner are not visible here, and must not be taken for none.
        return version.number() == 0 ? read : keep(owner, read);
    }

    private Known keep(long owner, Known read) {
        synchronized (known) {
            known.put(owner, read);
            if (known.size() > SCHOOLS) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return read;
    }

    private Version version(long owner) {
        return readingVersion(owner).first().orElse(Version.NONE);
    }

    @Override
    public Stream<Reading<?>> readings(long owner) {
        return Stream.of(readingVersion(owner));
    }

    private Reading<Version> readingVersion(long owner) {
        return readings.of(
                "select version, consents_as_of from consent_version where owner_id = ?",
                List.of(owner),
                (row, number) -> new Version(row.getLong("version"), Rows.day(row, "consents_as_of")));
    }

    private Known read(long owner, Version version) {
        List<PupilOnRecord> pupils = database.sql(
                        Rows.PUPILS + " order by pupil.family_name, pupil.given_name, pupil.id")
                .param("owner", owner)
                .query((row, number) -> Rows.pupil(row))
                .list();
        Roll roll = new Roll(pupils.stream().map(PupilOnRecord::pupil).toList());
        ConsentsOnRecord consents = new ConsentsOnRecord(answers(owner), denials(owner, pupils));
        return new Known(new Snapshot(version.number(), roll, consents.inForce(), version.asOf()), pupils);
    }

    private List<Consent> answers(long owner) {
        return database.sql("""
                        select pupil.school_id, answer.kind, answer.purpose, answer.answer, answer.answered_on, answer.until_day
                        from consent_answer answer
                        join pupil on pupil.owner_id = answer.owner_id and pupil.id = answer.pupil_id
                        where answer.owner_id = :owner and answer.gone_import_id is null
                        """)
                .param("owner", owner)
                .query((row, number) -> Rows.consent(row))
                .list();
    }

    private List<OfficeDenial> denials(long owner, List<PupilOnRecord> pupils) {
        Map<Long, String> ids = new HashMap<>();
        pupils.forEach(pupil -> ids.put(pupil.key(), pupil.pupil().id()));
        return records.openEntries(owner).stream()
                .flatMap(entry -> Optional.ofNullable(ids.get(entry.pupil())).flatMap(entry::denial).stream())
                .toList();
    }
}
