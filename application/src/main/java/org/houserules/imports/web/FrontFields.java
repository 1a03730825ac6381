package org.houserules.imports.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.houserules.imports.Front;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.policy.drafts.form.Typed;

/** The fields of what stands round the clauses: from what was understood, and back. */
final class FrontFields {
    private static final int LONGEST_CHAIN = 6;
    private static final int SHORTEST_DATE = 7;
    private static final String NONE = "none";
    private static final String POSTS = "posts";
    private static final String ACCOUNTS = "accounts";

    private FrontFields() {}

    static Typed of(Front front) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("title", List.of(front.title()));
        fields.put("organisation", List.of(front.organisation()));
        fields.put("version", List.of(front.version()));
        fields.put("dated", List.of(front.dated()));
        fields.put("review-due", List.of(front.reviewDue()));
        fields.put("review-cycle", List.of(front.reviewCycle()));
        fields.put("covers", front.covers());
        chain(fields, POSTS, front.posts());
        chain(fields, ACCOUNTS, front.accounts());
        return new Typed(fields);
    }

    private static void chain(Map<String, List<String>> fields, String chain, List<String> roles) {
        IntStream.range(0, roles.size()).forEach(at -> fields.put(step(chain, at), List.of(roles.get(at))));
    }

    private static String step(String chain, int place) {
        return "chain." + chain + "." + place;
    }

    /** @param was keeps what the form does not ask for */
    static Front front(Typed typed, Front was) {
        return new Front(
                typed.paragraph("title"),
                typed.paragraph("organisation"),
                typed.paragraph("version"),
                typed.at("dated").strip(),
                typed.at("review-due").strip(),
                typed.paragraph("review-cycle"),
                typed.all("covers"),
                roles(typed, POSTS),
                roles(typed, ACCOUNTS),
                was.called());
    }

    private static List<String> roles(Typed typed, String chain) {
        return IntStream.range(0, LONGEST_CHAIN)
                .mapToObj(place -> typed.at(step(chain, place)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static FormErrors wrong(Typed typed) {
        List<FieldError> wrong = new ArrayList<>();
        blank(typed, "title", "Say what the policy is called.", wrong);
        blank(typed, "organisation", "Say whose policy it is.", wrong);
        blank(typed, "version", "Give the version a name, such as 2026-11.", wrong);
        noDate(typed, "dated", wrong);
        noDate(typed, "review-due", wrong);
        twice(typed, POSTS, wrong);
        twice(typed, ACCOUNTS, wrong);
        return new FormErrors(wrong);
    }

    private static void blank(Typed typed, String field, String message, List<FieldError> wrong) {
        if (typed.paragraph(field).isEmpty()) {
            wrong.add(new FieldError(field, message));
        }
    }

    private static void noDate(Typed typed, String field, List<FieldError> wrong) {
        String written = typed.at(field).strip();
        if (!written.isEmpty() && !isDate(written)) {
            wrong.add(new FieldError(field, "Write a day as 2026-11-20 or a month as 2026-11, or leave it blank."));
        }
    }

    private static boolean isDate(String written) {
        try {
            return written.length() == SHORTEST_DATE
                    ? YearMonth.parse(written).getYear() > 0
                    : LocalDate.parse(written).getYear() > 0;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static void twice(Typed typed, String chain, List<FieldError> wrong) {
        List<String> roles = roles(typed, chain);
        String field = step(chain, 0);
        if (roles.stream().distinct().count() < roles.size()) {
            wrong.add(new FieldError(field, "A role stands twice. Name each once."));
        } else if (roles.contains(NONE) && roles.size() > 1) {
            wrong.add(new FieldError(field, "‘Nobody has to sign’ stands alone, without a role after it."));
        }
    }
}
