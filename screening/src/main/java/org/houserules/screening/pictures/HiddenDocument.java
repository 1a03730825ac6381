package org.houserules.screening.pictures;

import java.util.Map;
import java.util.TreeMap;

/** Looks for a second document in the first bytes of a file, where browsers and viewers would look for it too. */
final class HiddenDocument {
    private static final int LOOKED_AT = 2048;
    private static final Map<String, String> SIGNS = new TreeMap<>(Map.of(
            "%pdf-", "a PDF document",
            "<html", "a web page",
            "<!doctype", "a web page",
            "<script", "a script",
            "<svg", "a drawing",
            "<?php", "a program for a web server"));

    private HiddenDocument() {}

    static void refuse(Bytes file) throws Refusal {
        Bytes beginning = file.first(LOOKED_AT);
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            if (beginning.find(sign.getKey(), true) >= 0) {
                throw Refusal.refused(
                        "hides the beginning of " + sign.getValue() + " among its first bytes",
                        "Do not use this file; save the picture again as a new one, without comments.");
            }
        }
    }
}
