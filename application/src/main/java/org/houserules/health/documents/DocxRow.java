package org.houserules.health.documents;

import java.util.ArrayList;
import java.util.List;

/** One row of a table of Word while it is read. */
final class DocxRow {
    final List<List<Paragraph>> cells = new ArrayList<>();
    boolean gone;
}
