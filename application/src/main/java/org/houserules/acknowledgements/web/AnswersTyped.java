package org.houserules.acknowledgements.web;

import java.util.HashMap;
import java.util.Map;
import org.houserules.acknowledgements.Questions.Question;

/** Which answers were chosen. @param numbers of the answers, by the ids of the questions */
public record AnswersTyped(Map<Long, Integer> numbers) {
    static final AnswersTyped NONE = new AnswersTyped(Map.of());
    private static final String PREFIX = "question-";
    private static final int MOST_DIGITS = 15;

    public AnswersTyped {
        numbers = Map.copyOf(numbers);
    }

    static AnswersTyped of(Map<String, String> fields) {
        Map<Long, Integer> numbers = new HashMap<>();
        fields.forEach((field, value) -> {
            String id = field.startsWith(PREFIX) ? field.substring(PREFIX.length()) : "";
            if (isNumber(id, MOST_DIGITS) && isNumber(value, 1)) {
                numbers.put(Long.valueOf(id), Integer.valueOf(value));
            }
        });
        return new AnswersTyped(numbers);
    }

    private static boolean isNumber(String typed, int most) {
        return !typed.isEmpty() && typed.length() <= most && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public static String field(Question question) {
        return PREFIX + question.id();
    }

    public boolean chosen(Question question, int answer) {
        return numbers.getOrDefault(question.id(), 0) == answer;
    }
}
