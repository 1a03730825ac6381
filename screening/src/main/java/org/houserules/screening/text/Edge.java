package org.houserules.screening.text;

/** The edge of a sentence, where a phrase list asks for it; it takes no word. */
enum Edge {
    START {
        @Override
        boolean isAt(Reading reading, int at) {
            return at == 0 || (at < reading.size() && reading.sentence(at) != reading.sentence(at - 1));
        }
    },
    END {
        @Override
        boolean isAt(Reading reading, int at) {
            return at == reading.size() || (at > 0 && reading.sentence(at) != reading.sentence(at - 1));
        }
    };

    /** Whether the place before a word is such an edge. */
    abstract boolean isAt(Reading reading, int at);

    static boolean isNamed(String part) {
        return part.equals("{start}") || part.equals("{end}");
    }

    static Edge of(String part) {
        return part.equals("{start}") ? START : END;
    }
}
