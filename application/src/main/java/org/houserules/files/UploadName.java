package org.houserules.files;

/** An uploaded file's name as a message may show it: its last part, on one line, not endless. */
record UploadName(String shown) {
    private static final int LONGEST = 80;

    static UploadName of(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        StringBuilder clean = new StringBuilder();
        last.codePoints().filter(UploadName::isPlain).limit(LONGEST).forEach(clean::appendCodePoint);
        String shown = clean.toString().strip();
        return new UploadName(shown.isEmpty() ? "The file" : shown);
    }

    /** @param why goes on from the file's name, without a full stop */
    Refused refused(String why, String mend) {
        return new Refused(shown + " " + why + ".", mend);
    }

    /** Neither a control nor a mark that turns the direction of writing around. */
    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
