package org.houserules.situations.web;

import java.util.List;
import java.util.stream.IntStream;
import org.houserules.situations.KeptSituation;
import org.houserules.situations.Tried;

/**
 * A kept situation as a list shows it.
 *
 * @param results one for each policy on which it was tried
 */
public record KeptRow(long id, String name, String control, List<Result> results) {
    /** @param on in words, such as "the version in force" */
    public record Result(String on, boolean holds, List<String> differences) {}

    /** The results of all on one policy, in the order of the situations. */
    record Column(String on, List<Tried> tried) {}

    static List<KeptRow> of(List<KeptSituation> kept, List<Column> columns) {
        return IntStream.range(0, kept.size())
                .mapToObj(at -> new KeptRow(
                        kept.get(at).id(),
                        kept.get(at).name(),
                        kept.get(at).control(),
                        columns.stream()
                                .map(column ->
                                        result(column.on(), column.tried().get(at)))
                                .toList()))
                .toList();
    }

    private static Result result(String on, Tried tried) {
        return new Result(on, tried.holds(), tried.differences());
    }
}
