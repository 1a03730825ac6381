package org.houserules.accounts.requests;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What only pupils use is left out of the public list; whatever others read or add to belongs in it. */
public final class OnlyPupils {
    public static final String MEND = "Answer no to '" + Question.UNLISTED.words()
            + "', or take the others out of '" + Question.AUDIENCE.words() + "' and '" + Question.CONTRIBUTORS.words()
            + "'.";

    private OnlyPupils() {}

    /** What stands against leaving it out; empty where nothing does. */
    public static Optional<String> contradicted(Answers answers) {
        if (answers.flag(Question.UNLISTED).filter(yes -> yes).isEmpty()) {
            return Optional.empty();
        }
        List<String> others = Stream.of(Question.AUDIENCE, Question.CONTRIBUTORS)
                .flatMap(question -> answers.readers(question).stream())
                .map(Readers::kind)
                .distinct()
                .filter(kind -> kind.isOutside() || kind == ReaderKind.FAMILIES)
                .map(kind -> kind.words().toLowerCase(Locale.UK))
                .toList();
        return others.isEmpty()
                ? withoutPupils(answers)
                : Optional.of("It is said that only pupils use it, and that it is for others as well: "
                        + others.stream().collect(Collectors.joining(", ")) + ".");
    }

    private static Optional<String> withoutPupils(Answers answers) {
        List<Readers> audience = answers.readers(Question.AUDIENCE);
        boolean none =
                !audience.isEmpty() && audience.stream().noneMatch(readers -> readers.kind() == ReaderKind.PUPILS);
        return none
                ? Optional.of("It is said that only pupils use it, and pupils are not among those it is meant for.")
                : Optional.empty();
    }
}
