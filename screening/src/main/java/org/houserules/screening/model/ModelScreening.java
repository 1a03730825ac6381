package org.houserules.screening.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.houserules.screening.Span;
import org.houserules.screening.TimeBudget;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.SpokenAgainst;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.TextScreening;
import org.houserules.screening.text.Urgency;
import org.houserules.screening.text.Weighed;

/**
 * Screens a text by the trained model, passage by passage. A text that takes too long, or a model that fails, is told as
 * such: the text is held.
 */
public final class ModelScreening implements TextScreening {
    /** How long one text may take. */
    public static final Duration BUDGET = Duration.ofSeconds(2);

    private static final double HALF = 0.5;

    private static final String TOO_LONG =
            "The text is longer than 100,000 characters, so its end has not been read. Please shorten it.";

    private static final Set<TextKind> MAY_WAIT =
            Set.of(TextKind.ABUSE, TextKind.HATE, TextKind.BULLYING, TextKind.SEXUAL);

    private final LanguageModel model;
    private final Duration budget;
    private final LongSupplier nanos;

    /** @param nanos a clock that only counts, such as {@link System#nanoTime()} */
    public ModelScreening(LanguageModel model, Duration budget, LongSupplier nanos) {
        this.model = model;
        this.budget = budget;
        this.nanos = nanos;
    }

    public static ModelScreening of(LanguageModel model) {
        return new ModelScreening(model, BUDGET, TimeBudget.MACHINE);
    }

    @Override
    public Screened screen(String text) {
        return switch (model.get()) {
            case LanguageModel.Loaded.Failed(String why) -> new Screened(List.of(), Optional.of(why));
            case LanguageModel.Loaded.Ready(Judge judge) -> new Reading(judge, text).screened();
        };
    }

    private final class Reading {
        private final Judge judge;
        private final String text;
        private final String read;
        private final Span whole;
        private final TimeBudget time = new TimeBudget(budget, nanos);
        private final List<TextFinding> found = new ArrayList<>();
        private final Map<TextKind, Double> probability = new EnumMap<>(TextKind.class);
        private final List<Weighed> closely = new ArrayList<>();
        private boolean note;
        private boolean cutShort;

        Reading(Judge judge, String text) {
            this.judge = judge;
            this.text = text;
            this.read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            this.whole = new Span(0, text.length());
        }

        Screened screened() {
            try {
                Optional<String> cannotTell = read();
                return cannotTell.isEmpty()
                        ? new Screened(found, cannotTell, probability, closely)
                        : new Screened(found, cannotTell);
            } catch (RuntimeException | LinkageError wrong) {
                return new Screened(
                        found, Optional.of("The language model failed on this text. A person has to read it."));
            }
        }

        private Optional<String> read() {
            List<Passages.Window> windows = Passages.windows(read);
            note = windows.size() == 1;
            for (Passages.Window window : windows) {
                if (!cutShort) {
                    window(window);
                }
            }
            if (cutShort) {
                return Optional.of(
                        "Reading this text took longer than %s. A person has to read it.".formatted(seconds(budget)));
            }
            return read.length() < text.length() ? Optional.of(TOO_LONG) : Optional.empty();
        }

        /** Once it has taken too long nothing more is read, and that is told. */
        private boolean isOver() {
            cutShort |= time.isOver();
            return cutShort;
        }

        private void window(Passages.Window window) {
            if (isOver()) {
                return;
            }
            Map<TextKind, Opinion> ofWindow = new EnumMap<>(TextKind.class);
            for (Opinion opinion : judge.of(window.where().in(text))) {
                ofWindow.put(opinion.kind(), opinion);
                probability.merge(opinion.kind(), opinion.probability(), Math::max);
                if (opinion.isFinding()) {
                    add(opinion, window.where(), window);
                }
            }
            if (window.sentences().size() > 1) {
                window.sentences().stream()
                        .filter(sentence -> Passages.saysEnough(sentence.in(text)))
                        .forEach(sentence -> closer(sentence, window, ofWindow));
            }
        }

        /** What was read for another suspicion is read once more for a person only where it may read otherwise alone. */
        private void closer(Span sentence, Passages.Window window, Map<TextKind, Opinion> ofWindow) {
            boolean suspicious = mayAdd(sentence, window.where(), ofWindow);
            if (suspicious) {
                sentence(sentence, window);
            }
            if (mayTellOfSomebody(sentence, ofWindow) && (!suspicious || endsOtherwise(sentence.in(text)))) {
                person(sentence, window);
            }
        }

        /**
         * One bad sentence among good ones is looked at by itself: beside them it would drown. One that is half of what
         * was read is heard there; it is looked at where that was more probable than not. What is urgent already cannot
         * become more so.
         */
        private boolean mayAdd(Span sentence, Span window, Map<TextKind, Opinion> ofWindow) {
            boolean drowns = 2 * length(sentence) < length(window);
            return judge.suspected(sentence.in(text)).stream()
                    .flatMap(kind -> Stream.ofNullable(ofWindow.get(kind)))
                    .anyMatch(opinion -> opinion.mayBecomeUrgent() && (drowns || opinion.probability() >= HALF));
        }

        private void sentence(Span sentence, Passages.Window window) {
            if (isOver()) {
                return;
            }
            for (Opinion opinion : judge.of(sentence.in(text))) {
                probability.merge(opinion.kind(), opinion.probability(), Math::max);
                if (opinion.isFinding() && opinion.urgency() != Urgency.NORMAL) {
                    add(opinion, sentence, window);
                }
            }
        }

        /** What is private of a child has plain words that raise no suspicion, and thanks and greetings around it. */
        private boolean mayTellOfSomebody(Span sentence, Map<TextKind, Opinion> ofWindow) {
            return Optional.ofNullable(ofWindow.get(TextKind.PERSONAL_INFORMATION))
                            .filter(Opinion::mayBecomeUrgent)
                            .isPresent()
                    && OnePerson.isIn(sentence.in(text));
        }

        /** Of anything else nobody was suspicious here. */
        private void person(Span sentence, Passages.Window window) {
            if (isOver()) {
                return;
            }
            judge.of(alone(sentence.in(text))).stream()
                    .filter(opinion -> opinion.kind() == TextKind.PERSONAL_INFORMATION)
                    .forEach(opinion -> {
                        closely.add(new Weighed(opinion.kind(), sentence, opinion.probability()));
                        if (opinion.isFinding() && opinion.urgency() != Urgency.NORMAL) {
                            add(opinion, sentence, window);
                        }
                    });
        }

        /** In a note it is read as the comment that it would be by itself, which mostly ends without a full stop. */
        private String alone(String sentence) {
            return endsOtherwise(sentence) ? sentence.substring(0, sentence.length() - 1) : sentence;
        }

        private boolean endsOtherwise(String sentence) {
            return note && sentence.endsWith(".");
        }

        /**
         * A child at risk reports what was said to it: only words written to hurt may wait when they are quoted, and only
         * beside the quotation; one that stands elsewhere in the text changes nothing.
         */
        private Urgency urgency(Opinion opinion, Passages.Window window) {
            boolean mayWait = MAY_WAIT.contains(opinion.kind()) && opinion.urgency() == Urgency.SOON;
            return mayWait && SpokenAgainst.in(window.where().in(text)) ? Urgency.NORMAL : opinion.urgency();
        }

        /** What is said of a sentence needs not be said of the window as well. */
        private void add(Opinion opinion, Span where, Passages.Window window) {
            found.removeIf(before -> before.kind() == opinion.kind()
                    && before.where().overlaps(where)
                    && length(before.where()) > length(where));
            boolean all = where.from() == 0 && where.to() >= text.strip().length();
            String what = (all ? "The whole text" : "This passage") + " sounds like " + opinion.words() + ".";
            found.add(new TextFinding(
                    opinion.kind(),
                    TextFinding.LIKELY,
                    opinion.probability(),
                    urgency(opinion, window),
                    all ? whole : where,
                    what));
        }
    }

    private static int length(Span where) {
        return where.to() - where.from();
    }

    private static String seconds(Duration budget) {
        return budget.toMillis() % 1000 == 0
                ? budget.toSeconds() == 1 ? "one second" : budget.toSeconds() + " seconds"
                : budget.toMillis() + " milliseconds";
    }
}
