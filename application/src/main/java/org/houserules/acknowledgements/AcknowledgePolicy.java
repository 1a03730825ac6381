package org.houserules.acknowledgements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.houserules.acknowledgements.Acknowledgement.How;
import org.houserules.acknowledgements.Acknowledgements.Given;
import org.houserules.acknowledgements.Questions.Question;
import org.houserules.acknowledgements.ShowReading.Text;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that one has read the policy and will follow it. */
@Component
public class AcknowledgePolicy {
    private final ShowReading reading;
    private final Askings askings;
    private final Versions versions;
    private final Acknowledgements acknowledgements;
    private final Clocks clocks;
    private final Trail trail;
    private final Clock clock;

    AcknowledgePolicy(
            ShowReading reading,
            Askings askings,
            Versions versions,
            Acknowledgements acknowledgements,
            Clocks clocks,
            Trail trail,
            Clock clock) {
        this.reading = reading;
        this.askings = askings;
        this.versions = versions;
        this.acknowledgements = acknowledgements;
        this.clocks = clocks;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** @param questions those that were answered wrong, or not at all */
        record AskedAgain(List<Question> questions) implements Outcome {}

        /** Another version is in force by now. */
        record Changed() implements Outcome {}

        /** They have said so already, or do not have to. */
        record NothingOwed() implements Outcome {}
    }

    /**
     * @param digest of the document that they read
     * @param answers the numbers of their answers, by the ids of the questions
     */
    @Transactional
    public Outcome acknowledge(SignedIn me, String digest, Map<Long, Integer> answers) {
        Optional<Text> text = reading.of(me);
        if (text.flatMap(Text::due).isEmpty()) {
            return new Outcome.NothingOwed();
        }
        return acknowledge(me, text.get(), digest, answers);
    }

    private Outcome acknowledge(SignedIn me, Text text, String digest, Map<Long, Integer> answers) {
        if (!text.digest().equals(digest)) {
            return new Outcome.Changed();
        }
        List<Question> wrong = text.questions().stream()
                .filter(question -> !Objects.equals(answers.get(question.id()), question.right()))
                .toList();
        if (!wrong.isEmpty()) {
            return new Outcome.AskedAgain(wrong);
        }
        keep(me, text.questions().size());
        return new Outcome.Done();
    }

    private void keep(SignedIn me, int questions) {
        long owner = me.owner().id();
        LocalDate today = LocalDate.now(clock);
        Asking asking = askings.current(owner, today).orElseThrow();
        Version version = versions.inForce(owner, today).orElseThrow();
        Given given = new Given(asking.id(), version.adoption(), me.person(), today, How.HERE, questions, me.person());
        clocks.done(owner, asking.id(), me.person(), true);
        acknowledgements
                .add(owner, given, clock.instant())
                .ifPresent(id ->
                        trail.record(Happening.by(me.person(), owner, "policy-acknowledged", "person", me.person())
                                .with("reading", asking.id())
                                .with("version", version.adopted().version())
                                .with("digest", version.adopted().digest())
                                .with("questions", questions)));
    }
}
