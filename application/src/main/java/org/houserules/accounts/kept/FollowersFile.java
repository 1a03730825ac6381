package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.FollowerDetails.Vetting;
import org.houserules.reading.CsvRow;
import org.houserules.reading.CsvTable;
import org.houserules.reading.Faults;
import org.houserules.reading.SentFile;
import org.houserules.reading.Unusable;

/** Reads a list of followers: name, adult, contributes, who, vetted by, vetted on, vetted how. All of it, or nothing. */
public final class FollowersFile {
    public static final List<String> HEAD =
            List.of("name", "adult", "contributes", "who", "vetted_by", "vetted_on", "vetted_how");

    private static final int LONGEST = 200;
    private static final int MOST = 5_000;
    private static final int MOST_MEGABYTES = 10;

    private FollowersFile() {}

    /** @param today nobody is vetted on a later day */
    public static List<FollowerDetails> read(SentFile sent, LocalDate today) throws Unusable {
        byte[] bytes = sent.whole("followers", MOST_MEGABYTES);
        Faults faults = new Faults();
        CsvTable table = CsvTable.parse(
                "followers",
                bytes,
                List.of("name", "adult"),
                List.of("contributes", "who", "vetted_by", "vetted_on", "vetted_how"),
                faults);
        table.rows().stream()
                .skip(MOST)
                .limit(1)
                .forEach(row -> row.fault("name", "There are more than 5,000 rows", "Split the list."));
        List<FollowerDetails> all = table.rows().stream()
                .limit(MOST)
                .map(row -> follower(row, today))
                .toList();
        faults.throwIfAny();
        return all;
    }

    private static FollowerDetails follower(CsvRow row, LocalDate today) {
        row.requiredText("name");
        Optional<Boolean> adult = row.flag("adult");
        if (adult.isEmpty() && row.text("adult").isEmpty()) {
            row.fault("adult", "It does not say whether this is an adult", "Write yes or no.");
        }
        return new FollowerDetails(
                text(row, "name"),
                adult.orElse(false),
                row.flag("contributes").orElse(false),
                text(row, "who"),
                vetting(row, today));
    }

    private static Optional<Vetting> vetting(CsvRow row, LocalDate today) {
        String by = text(row, "vetted_by");
        String how = text(row, "vetted_how");
        Optional<LocalDate> on = row.date("vetted_on");
        boolean none = by.isEmpty() && how.isEmpty() && row.text("vetted_on").isEmpty();
        if (none) {
            return Optional.empty();
        }
        if (by.isEmpty() || how.isEmpty() || on.isEmpty()) {
            row.fault(
                    "vetted_by",
                    "The vetting is half said",
                    "Say by whom, on which day and how, or leave all three out.");
            return Optional.empty();
        }
        if (on.get().isAfter(today)) {
            row.fault("vetted_on", "The day is still to come", "Write the day on which they were vetted.");
        }
        return Optional.of(new Vetting(by, on.get(), how));
    }

    private static String text(CsvRow row, String column) {
        String text = plain(row.text(column).orElse(""));
        if (text.length() > LONGEST) {
            row.fault(column, "'" + column + "' is longer than 200 characters", "Shorten it.");
        }
        return text;
    }

    /** The apostrophe by which our own lists keep spreadsheets from taking a cell for a formula. */
    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
