package org.houserules.screening.model;

import java.util.HashMap;
import java.util.Map;

/** The pieces of words that the language model knows, with their numbers. */
final class Vocabulary {
    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int END = 102;
    private static final String BEGIN = "\"vocab\"";

    private final Map<String, Integer> pieces;

    private Vocabulary(Map<String, Integer> pieces) {
        this.pieces = pieces;
    }

    /** Reads the one object of a tokenizer file that is needed: {@code "vocab": {"piece": number, …}}. */
    static Vocabulary of(String tokenizer) {
        int at = tokenizer.indexOf('{', tokenizer.indexOf(BEGIN) + BEGIN.length());
        if (!tokenizer.contains(BEGIN) || at < 0) {
            throw new IllegalArgumentException("the tokenizer file has no vocabulary");
        }
        try {
            return new Vocabulary(new Pairs(tokenizer, at + 1).read());
        } catch (StringIndexOutOfBoundsException cutShort) {
            throw new IllegalArgumentException("the vocabulary of the tokenizer file has no end", cutShort);
        }
    }

    int numberOf(String piece) {
        return pieces.getOrDefault(piece, -1);
    }

    int size() {
        return pieces.size();
    }

    private static final class Pairs {
        private final String json;
        private int at;

        Pairs(String json, int at) {
            this.json = json;
            this.at = at;
        }

        Map<String, Integer> read() {
            Map<String, Integer> pairs = new HashMap<>(64_000);
            while (next('"', '}') == '"') {
                String piece = string();
                next(':', ':');
                pairs.put(piece, number());
            }
            return pairs;
        }

        private char next(char wanted, char orElse) {
            while (at < json.length()) {
                char c = json.charAt(at++);
                if (c == wanted || c == orElse) {
                    return c;
                }
            }
            throw new IllegalArgumentException("the vocabulary of the tokenizer file has no end");
        }

        private String string() {
            StringBuilder string = new StringBuilder();
            for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) {
                string.append(c == '\\' ? escaped() : c);
            }
            return string.toString();
        }

        private char escaped() {
            char c = json.charAt(at++);
            if (c != 'u') {
                return c;
            }
            at += 4;
            return (char) Integer.parseInt(json.substring(at - 4, at), 16);
        }

        private int number() {
            int number = 0;
            for (char c = json.charAt(at); c == ' ' || Character.isDigit(c); c = json.charAt(++at)) {
                number = c == ' ' ? number : number * 10 + c - '0';
            }
            return number;
        }
    }
}
