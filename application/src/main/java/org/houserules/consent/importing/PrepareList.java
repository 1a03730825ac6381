package org.houserules.consent.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentRecords;
import org.houserules.consent.ConsentRecords.Conflict;
import org.houserules.consent.ConsentsOnRecord;
import org.houserules.consent.OfficeDenial;
import org.houserules.consent.OfficeEntry;
import org.houserules.consent.PupilOnRecord;
import org.houserules.consent.importing.Lists.Comparison;
import org.houserules.reading.AnyTable;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Component;

/** Reads an uploaded list and works out what it would change; changes nothing. */
@Component
class PrepareList {
    private final Uploads uploads;
    private final Lists lists;
    private final ConsentRecords records;
    private final Clock clock;

    PrepareList(Uploads uploads, Lists lists, ConsentRecords records, Clock clock) {
        this.uploads = uploads;
        this.lists = lists;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Ready to be brought in.
     *
     * @param agreed entries of the office that the list agrees with
     */
    record Prepared(Preview preview, Optional<RollChanges> roll, List<ConsentRow> consents, Set<Long> agreed) {}

    Prepared prepare(long owner, Upload upload, boolean mayLift) throws Unusable {
        AnyTable table = AnyTable.parse(upload.file(), uploads.content(owner, upload.id()));
        Mapping mapping = uploads.mapping(owner, upload.list()).proposed(upload.list(), table.headings());
        return switch (upload.list()) {
            case ROLL -> roll(owner, upload, table, mapping, mayLift);
            case CONSENTS -> consents(owner, upload, table, mapping);
        };
    }

    private Prepared roll(long owner, Upload upload, AnyTable table, Mapping mapping, boolean mayLift) {
        RollChanges changes = new RollChanges.Reader(mapping, lists.pupils(owner), upload.asOf(), mayLift).read(table);
        int touched = changes.added().size() + changes.changed().size();
        Preview preview = new Preview(
                table.rows().size(),
                changes.added().size(),
                changes.changed().size(),
                0,
                table.rows().size() - touched,
                0,
                0,
                changes.leavers().stream()
                        .map(pupil -> pupil.row().id())
                        .sorted()
                        .toList(),
                changes.before(),
                changes.notes(),
                List.of(),
                List.of(),
                digest(upload, changes.all().stream().map(row -> row.at(0).toString())));
        Set<String> marked = changes.all().stream()
                .filter(RollRow::doNotIdentify)
                .map(RollRow::id)
                .collect(Collectors.toSet());
        return new Prepared(preview, Optional.of(changes), List.of(), agreed(owner, marked));
    }

    /** The roll now says itself what the office was told. */
    private Set<Long> agreed(long owner, Set<String> marked) {
        return records.openEntries(owner).stream()
                .filter(OfficeEntry::hides)
                .filter(entry -> records.pupil(owner, entry.pupil())
                        .filter(pupil -> marked.contains(pupil.pupil().id()))
                        .isPresent())
                .map(OfficeEntry::id)
                .collect(Collectors.toSet());
    }

    private Prepared consents(long owner, Upload upload, AnyTable table, Mapping mapping) {
        List<KnownPupil> pupils = lists.pupils(owner);
        ConsentRows read = new ConsentRows.Reader(
                        mapping, KnownPupil.byAnyId(pupils), upload.asOf(), upload.undatedAs())
                .read(table);
        Comparison found = lists.compare(owner, read.rows(), upload.complete());
        ConsentChanges changes = new ConsentChanges(read.rows(), found, LocalDate.now(clock));
        Against against = new Against(owner, read.rows(), upload.complete());
        Preview preview = new Preview(
                table.rows().size(),
                changes.added(),
                changes.changed(),
                changes.sameAnswer(),
                read.rows().size() - found.differs().size(),
                read.leftOut(),
                found.gone(),
                List.of(),
                0,
                changes.after(read.notes()),
                against.conflicts,
                changes.contradictions(),
                digest(upload, read.rows().stream().map(ConsentRow::canonical)));
        return new Prepared(preview, Optional.empty(), read.rows(), against.agreed);
    }

    private static String digest(Upload upload, Stream<String> rows) {
        String head = upload.list() + " " + upload.asOf() + " " + upload.complete()
                + upload.undatedAs().map(day -> " " + day).orElse("");
        return Digest.of(Stream.concat(Stream.of(head), rows));
    }

    /** The list held against what the office was told. */
    private final class Against {
        private final List<Conflict> conflicts = new ArrayList<>();
        private final Set<Long> agreed = new HashSet<>();

        Against(long owner, List<ConsentRow> rows, boolean complete) {
            Set<Long> listed = rows.stream().map(ConsentRow::pupil).collect(Collectors.toSet());
            List<OfficeEntry> open = records.openEntries(owner).stream()
                    .filter(entry -> !entry.hides())
                    .filter(entry -> complete || listed.contains(entry.pupil()))
                    .toList();
            Set<Long> concerned = open.stream().map(OfficeEntry::pupil).collect(Collectors.toSet());
            LocalDate today = LocalDate.now(clock);
            List<Consent> brought = rows.stream()
                    .filter(row -> concerned.contains(row.pupil()))
                    .map(ConsentRow::consent)
                    .toList();
            ConsentsOnRecord after =
                    new ConsentsOnRecord(lists.answers(owner, concerned), List.of()).imported(brought, complete, today);
            Map<Long, PupilOnRecord> pupils = new HashMap<>();
            concerned.forEach(key -> records.pupil(owner, key).ifPresent(pupil -> pupils.put(key, pupil)));
            open.forEach(entry -> Optional.ofNullable(pupils.get(entry.pupil()))
                    .ifPresent(pupil -> hold(entry, pupil, after, today)));
        }

        private void hold(OfficeEntry entry, PupilOnRecord pupil, ConsentsOnRecord after, LocalDate today) {
            Optional<OfficeDenial> denial = entry.denial(pupil.pupil().id());
            if (denial.filter(no -> no.isAgreedBy(after.inForce(), today)).isPresent()) {
                agreed.add(entry.id());
            } else if (denial.filter(no -> no.isContradictedBy(after.inForce(), today))
                    .isPresent()) {
                conflicts.add(new Conflict(pupil, entry, true));
            }
        }
    }
}
