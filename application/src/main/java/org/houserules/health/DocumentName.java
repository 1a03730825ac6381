package org.houserules.health;

import org.jspecify.annotations.Nullable;

/** What a document is called. */
public final class DocumentName {
    private static final int LONGEST = 120;

    private DocumentName() {}

    /** The last part of what the browser calls it, without what nobody sees. */
    public static String of(@Nullable String given) {
        String name = given == null ? "" : given;
        StringBuilder plain = new StringBuilder();
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .limit(LONGEST)
                .forEach(plain::appendCodePoint);
        return plain.isEmpty() ? "the document" : plain.toString();
    }
}
