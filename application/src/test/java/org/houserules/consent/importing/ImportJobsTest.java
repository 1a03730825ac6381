package org.houserules.consent.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.houserules.audit.Trail;
import org.houserules.consent.ASchoolOffice;
import org.houserules.consent.ConsentRecords;
import org.houserules.people.SignedIn;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever an import fails of, whoever waits for it is told. */
class ImportJobsTest {
    private final TestHouse house = TestHouse.shared();
    private final ASchoolOffice office = new ASchoolOffice(house, "Hazelmere Primary");

    @Test
    void anImportThatRunsOutOfMemoryIsToldToWhoeverWaits() {
        long upload = office.upload(ListKind.ROLL, "id,given_name,family_name,form\nQ01,Ada,Example,3A\n", true);
        office.preview(upload);
        String seen = find(upload).previewed().orElseThrow();
        assertThat(office.as(office.clerk, () -> office.imports().begin(upload, seen, office.clerk)))
                .isTrue();

        try (ImportJobs jobs =
                new ImportJobs(runningOut(), house.room(Uploads.class), house.room(TransactionTemplate.class))) {
            jobs.start(upload, office.clerk);
        }

        Upload after = find(upload);
        assertThat(after.state()).isEqualTo(Upload.State.UPLOADED);
        assertThat(after.trouble()).contains("The import was interrupted, and nothing was changed. Please try again.");
    }

    private Upload find(long upload) {
        return office.as(office.clerk, () -> office.imports().find(office.school.id(), upload));
    }

    private ImportList runningOut() {
        return new ImportList(
                house.room(Uploads.class),
                house.room(Lists.class),
                house.room(PrepareList.class),
                house.room(ConsentRecords.class),
                house.room(Trail.class),
                event -> {},
                house.room(Clock.class)) {
            @Override
            public long commit(long id, SignedIn person, Progress progress) {
                throw new OutOfMemoryError("for this moment");
            }
        };
    }
}
