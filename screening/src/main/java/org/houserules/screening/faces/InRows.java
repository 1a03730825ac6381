package org.houserules.screening.faces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts faces in the order in which one names the people of a group picture: row by row from the back, each from the left. */
final class InRows {
    private InRows() {}

    static List<Face> of(List<Face> faces) {
        List<Face> rest = new ArrayList<>(faces);
        rest.sort(Comparator.comparingInt(Face::top));
        List<Face> ordered = new ArrayList<>();
        while (!rest.isEmpty()) {
            Face first = rest.getFirst();
            List<Face> row = rest.stream()
                    .filter(face -> face.top() + face.height() / 2 < first.top() + first.height())
                    .sorted(Comparator.comparingInt(Face::left))
                    .toList();
            rest.removeAll(row);
            ordered.addAll(row.isEmpty() ? List.of(rest.removeFirst()) : row);
        }
        return ordered;
    }
}
