package org.houserules.consent.importing;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houserules.consent.ASchoolOffice;
import org.houserules.database.DatabaseAddress;
import org.houserules.server.TestHouse;
import org.postgresql.PGConnection;

/**
 * How long 20,000 consents take, against PostgreSQL's own COPY of the same file, into a bare table and into one with key,
 * reference and index. No test: run by bench/import.
 */
final class ImportSpeed {
    private static final int PUPILS = 2_000;
    private static final List<String> KINDS = List.of("photo", "video", "name");
    private static final List<String> PURPOSES = List.of("any", "website", "social-media", "press");
    private static final int TIMES = 5;

    private final TestHouse house = TestHouse.shared();

    public static void main(String[] arguments) throws Exception {
        new ImportSpeed().measure();
        System.exit(0);
    }

    private void measure() throws Exception {
        String csv = "pupil_id,kind,purpose,answer,answered_on\n"
                + IntStream.range(0, 20_000).mapToObj(ImportSpeed::row).collect(Collectors.joining("\n"));
        double bare = Double.MAX_VALUE;
        double kept = Double.MAX_VALUE;
        double ours = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            bare = Math.min(bare, copy(csv, false));
            kept = Math.min(kept, copy(csv, true));
            ours = Math.min(ours, imported(csv));
        }

        System.out.printf(
                "COPY %.0f ms, COPY into a table with key, reference and index %.0f ms, import %.0f ms: %.1f × and %.1f ×%n",
                bare, kept, ours, ours / bare, ours / kept);
    }

    private static String row(int i) {
        int pupil = i / 10;
        int use = i % 10;
        return "P%05d,%s,%s,%s,2026-09-%02d"
                .formatted(
                        pupil,
                        KINDS.get(use % 3),
                        PURPOSES.get(use / 3),
                        use % 7 == 0 ? "refused" : "given",
                        1 + i % 28);
    }

    private double imported(String csv) {
        ASchoolOffice office = new ASchoolOffice(house, "Larkfield Primary");
        office.roll(IntStream.range(0, PUPILS)
                .mapToObj("P%05d,Given,Family,3A,no"::formatted)
                .toArray(String[]::new));
        long upload = office.upload(ListKind.CONSENTS, csv, true);
        office.preview(upload);
        long begin = System.nanoTime();
        office.commit(upload);
        return (System.nanoTime() - begin) / 1e6;
    }

    private double copy(String csv, boolean indexed) throws Exception {
        DatabaseAddress owner = house.database().owner();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.name(), owner.password())) {
            connection.createStatement().execute("drop table if exists copied; drop table if exists copied_pupil");
            connection.createStatement().execute("create table copied_pupil (id text primary key)");
            connection
                    .createStatement()
                    .execute(
                            "insert into copied_pupil select 'P' || lpad(i::text, 5, '0') from generate_series(0, 1999) i");
            connection
                    .createStatement()
                    .execute("create table copied (pupil_id text" + (indexed ? " references copied_pupil" : "")
                            + ", kind text, purpose text, answer text, answered_on date)");
            if (indexed) {
                connection
                        .createStatement()
                        .execute("alter table copied add id bigint generated always as identity primary key");
                connection.createStatement().execute("create index on copied (pupil_id)");
            }
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy copied (pupil_id, kind, purpose, answer, answered_on) from stdin csv header",
                            new StringReader(csv));
            connection.commit();
            return (System.nanoTime() - begin) / 1e6;
        }
    }
}
