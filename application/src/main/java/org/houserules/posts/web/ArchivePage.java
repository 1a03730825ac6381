package org.houserules.posts.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.houserules.posts.web.ComposePage.Option;

/**
 * A page of the list of posts.
 *
 * @param filter as it was typed
 * @param next address of the next page
 * @param csv address of the same list as a file
 */
public record ArchivePage(
        Filter filter,
        List<Row> rows,
        List<Option> states,
        List<Option> accounts,
        List<Option> authors,
        Optional<String> next,
        String csv,
        boolean mayWrite) {
    /** What is looked for. */
    public record Filter(String state, String account, String author, String words, String month) {
        private static final int EARLIEST = 1970;
        private static final int LATEST = 2199;

        Optional<YearMonth> read() {
            try {
                return Optional.of(YearMonth.parse(month))
                        .filter(read -> read.getYear() >= EARLIEST && read.getYear() <= LATEST);
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }

        boolean none() {
            return state.isEmpty() && account.isEmpty() && author.isEmpty() && words.isEmpty() && month.isEmpty();
        }
    }

    /** Nothing is found then: everything would look like the answer. */
    public boolean monthIsNone() {
        return !filter.month().isEmpty() && filter.read().isEmpty();
    }

    public boolean filtered() {
        return !filter.none();
    }

    /** One post. */
    public record Row(
            long id,
            String title,
            String state,
            String look,
            boolean urgent,
            String account,
            String author,
            String goesOut) {}
}
