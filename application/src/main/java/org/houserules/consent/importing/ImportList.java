package org.houserules.consent.importing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.consent.ConsentRecords;
import org.houserules.consent.DenialsImported;
import org.houserules.consent.NamesImported;
import org.houserules.consent.importing.PrepareList.Prepared;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.reading.AnyTable;
import org.houserules.reading.Unusable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a list in: upload, say what its columns mean, look at what it would change, import all of it or nothing. */
@Service
public class ImportList {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(10);

    private final Uploads uploads;
    private final Lists lists;
    private final PrepareList prepare;
    private final ConsentRecords records;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportList(
            Uploads uploads,
            Lists lists,
            PrepareList prepare,
            ConsentRecords records,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uploads = uploads;
        this.lists = lists;
        this.prepare = prepare;
        this.records = records;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** A file as it arrives. @param complete whether a yes that is missing from it shall count no longer */
    public record NewUpload(ListKind list, String file, byte[] content, LocalDate asOf, boolean complete) {}

    /** A list as it stands in its file, and how it would be read. */
    public record Opened(Upload upload, AnyTable table, Mapping mapping) {}

    /** The newest list of this kind that is in force. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> asOf(long owner, ListKind list) {
        return lists.asOf(owner, list);
    }

    @Transactional(readOnly = true)
    public List<Upload> open(long owner) {
        return uploads.open(owner);
    }

    @Transactional
    public long upload(NewUpload file, SignedIn person) throws Unusable {
        AnyTable.parse(file.file(), file.content());
        forgetOld(person.owner().id());
        return uploads.add(
                person.owner().id(),
                file.list(),
                file.file(),
                file.content(),
                file.asOf(),
                file.complete(),
                person.person(),
                clock.instant());
    }

    /** Removes what was left lying for a day. */
    @Transactional
    public void forgetOld(long owner) {
        uploads.giveUpBegunBefore(owner, clock.instant().minus(LONGEST_RUN));
        uploads.removeBefore(owner, clock.instant().minus(KEPT));
    }

    @Transactional(readOnly = true)
    public Upload find(long owner, long id) {
        return uploads.find(owner, id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Opened opened(long owner, long id) throws Unusable {
        Upload upload = waiting(owner, id);
        AnyTable table = AnyTable.parse(upload.file(), uploads.content(owner, id));
        Mapping mapping = uploads.mapping(owner, upload.list()).proposed(upload.list(), table.headings());
        return new Opened(upload, table, mapping);
    }

    @Transactional
    public void keep(long owner, long id, Mapping mapping, Optional<LocalDate> undatedAs) {
        uploads.keep(owner, waiting(owner, id).list(), mapping);
        uploads.dated(owner, id, undatedAs);
    }

    /** What it would change now; noted as what a person has seen. */
    @Transactional
    public Preview preview(long id, SignedIn person) throws Unusable {
        long owner = person.owner().id();
        long version = records.holdVersion(owner);
        Preview preview =
                prepare.prepare(owner, waiting(owner, id), mayLift(person)).preview();
        uploads.previewed(owner, id, seen(preview, version));
        return preview;
    }

    /** True for the one who begins it. */
    @Transactional
    public boolean begin(long id, String seen, SignedIn person) {
        return uploads.begin(person.owner().id(), id, seen, clock.instant());
    }

    /** All of it, or an exception and nothing. */
    @Transactional(rollbackFor = Exception.class)
    public long commit(long id, SignedIn person, Progress progress) throws Unusable, SomethingChanged {
        long owner = person.owner().id();
        long version = records.holdVersion(owner);
        Upload upload = find(owner, id);
        progress.at(10);
        Prepared prepared = prepare.prepare(owner, upload, mayLift(person));
        progress.at(50);
        String seen = seen(prepared.preview(), version);
        if (prepared.preview().errors() > 0 || !upload.previewed().equals(Optional.of(seen))) {
            throw new SomethingChanged();
        }
        long brought = bringIn(owner, upload, prepared, person);
        records.changed(owner);
        uploads.done(owner, id, brought);
        prepared.roll().ifPresent(changes -> tellOfNames(owner, changes, person));
        tellOfDenials(owner, prepared, brought, person);
        return brought;
    }

    private long bringIn(long owner, Upload upload, Prepared prepared, SignedIn person) {
        Preview preview = prepared.preview();
        long brought = lists.brought(
                owner,
                new Lists.Brought(
                        upload.list(),
                        upload.file(),
                        preview.rows(),
                        preview.digest(),
                        upload.asOf(),
                        upload.complete(),
                        person.person(),
                        clock.instant()));
        prepared.roll().ifPresent(changes -> lists.bringIn(owner, changes, upload.asOf()));
        if (upload.list() == ListKind.CONSENTS) {
            lists.bringIn(owner, prepared.consents(), upload.complete(), brought);
        }
        lists.agreed(owner, prepared.agreed(), brought);
        trail.record(Happening.by(person.person(), owner, "list-imported", "consent-import", brought)
                .with("list", upload.list())
                .with("rows", preview.rows())
                .with("as-of", upload.asOf())
                .with("undated-as", upload.undatedAs().map(LocalDate::toString).orElse(""))
                .with("leavers", preview.leavers().size())
                .with("digest", preview.digest()));
        return brought;
    }

    /** Whom nobody could know by this name until now may stand in what was written before. */
    private void tellOfNames(long owner, RollChanges changes, SignedIn person) {
        Stream<RollRow> renamed = changes.changed().stream()
                .filter(change ->
                        change.row().isNamedOtherwiseThan(change.known().row()))
                .map(RollChanges.Change::row);
        Set<Long> pupils = lists.keys(
                owner,
                Stream.concat(changes.added().stream(), renamed)
                        .map(RollRow::id)
                        .toList());
        if (!pupils.isEmpty()) {
            events.publishEvent(new NamesImported(owner, pupils, person.person(), clock.instant()));
        }
    }

    /** After the lists are in: whoever hears it looks at what is denied now. */
    private void tellOfDenials(long owner, Prepared prepared, long brought, SignedIn person) {
        Set<Long> pupils = new HashSet<>(lists.denied(owner, brought));
        prepared.roll()
                .ifPresent(changes -> changes.changed().stream()
                        .filter(change -> change.row().doNotIdentify())
                        .forEach(change -> pupils.add(change.known().key())));
        if (!pupils.isEmpty()) {
            events.publishEvent(new DenialsImported(owner, pupils, person.person(), clock.instant()));
        }
    }

    @Transactional
    public void cancel(long owner, long id) {
        uploads.remove(owner, waiting(owner, id).id());
    }

    private Upload waiting(long owner, long id) {
        return uploads.find(owner, id)
                .filter(upload -> upload.state() == Upload.State.UPLOADED)
                .orElseThrow(NotFound::new);
    }

    private static boolean mayLift(SignedIn person) {
        return person.may(Permission.SEE_DO_NOT_IDENTIFY);
    }

    private static String seen(Preview preview, long version) {
        return preview.digest() + ":" + version;
    }

    /** Somebody or something changed the roll, the consents or the meaning of the columns since the preview. */
    public static final class SomethingChanged extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Told how far an import is. */
    @FunctionalInterface
    public interface Progress {
        void at(int percent);
    }
}
