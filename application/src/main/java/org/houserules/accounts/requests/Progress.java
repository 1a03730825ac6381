package org.houserules.accounts.requests;

import java.util.List;
import java.util.Set;

/** How far a page of the form is: by its questions that have to be answered. */
public enum Progress {
    NOT_BEGUN("not begun"),
    BEGUN("begun"),
    DONE("done");

    private final String words;

    Progress(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** @param asked on the page, under the policy in force */
    public static Progress of(Answers answers, List<Question> asked) {
        return of(answers, asked, Set.copyOf(asked));
    }

    /** @param missed about which something stands: of the others, those without an answer may be left out */
    public static Progress of(Answers answers, List<Question> asked, Set<Question> missed) {
        boolean any = asked.stream().anyMatch(question -> answers.text(question).isPresent());
        boolean complete = asked.stream()
                .allMatch(question -> answers.text(question).isPresent()
                        || mayBeLeftOut(question, answers)
                        || any && !missed.contains(question));
        return complete ? DONE : any ? BEGUN : NOT_BEGUN;
    }

    /** Some questions are about what an earlier answer has ruled out. */
    private static boolean mayBeLeftOut(Question question, Answers answers) {
        List<Readers> contributors = answers.readers(Question.CONTRIBUTORS);
        return switch (question) {
            case HOST, CONTRIBUTORS, YOUNGER_CHILDREN, LINE_MANAGER -> true;
            case VETTING -> contributors.stream().noneMatch(some -> some.kind().isOutside());
            case CONSENT_PLAN ->
                contributors.stream().noneMatch(some -> some.kind().isChildren())
                        && isNo(answers, Question.LEARNING_DISABILITIES);
            case VULNERABLE_WHY -> isNo(answers, Question.VULNERABLE);
            case ADVERTISING_HOW -> isNo(answers, Question.ADVERTISING);
            default -> false;
        };
    }

    private static boolean isNo(Answers answers, Question question) {
        return answers.flag(question).filter(yes -> !yes).isPresent();
    }
}
