package org.houserules.health.documents;

/** A line of a PDF page as it is seen. */
record PdfLine(int page, String text, float left, float right, float top, float size, boolean bold) {
    /** Much more space above it than lines of one paragraph have. */
    boolean isApartFrom(PdfLine above) {
        return page == above.page && top - above.top > 1.75f * Math.max(size, above.size);
    }

    boolean looksLike(PdfLine other) {
        return Math.abs(size - other.size) < 0.6f && bold == other.bold;
    }
}
