package org.houserules.consent.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table to be opened in a spreadsheet, in which no cell can begin a formula. */
final class Csv {
    private static final String RISKY = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    Csv row(List<String> cells) {
        text.append(String.join(",", cells.stream().map(Csv::cell).toList())).append("\r\n");
        return this;
    }

    ResponseEntity<byte[]> as(String file) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String cell(String value) {
        String safe = !value.isEmpty() && RISKY.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
