package org.houserules.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.houserules.health.contradictions.Contradictions;
import org.houserules.health.dates.FoundDate;
import org.houserules.health.documents.PolicyDocument;
import org.houserules.health.documents.ReadDocument;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.findings.Symptoms;
import org.houserules.health.understanding.LooksLikePolicy;
import org.houserules.health.understanding.ReviewDue;
import org.houserules.health.understanding.Understand;
import org.houserules.health.understanding.Understood;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;

/** Says what is out of date, missing or contradictory in a policy document. Reads it, and keeps nothing of it. */
public final class HealthCheck {
    private static final int MOST_FINDINGS = 500;

    private final Future<List<Symptom>> symptoms;

    private HealthCheck(Future<List<Symptom>> symptoms) {
        this.symptoms = symptoms;
    }

    /** With the registers that ship with the product; they are read while the first document is. */
    public static HealthCheck shipped() {
        FutureTask<List<Symptom>> registers =
                new FutureTask<>(() -> Stream.concat(Symptoms.shipped().stream(), Contradictions.all().stream())
                        .toList());
        Thread.ofPlatform().daemon().name("reading the registers").start(registers);
        return new HealthCheck(registers);
    }

    /**
     * @param on the day of the check: law that comes into force later counts for nothing
     * @throws Unusable where the document cannot be read, or is no policy on social media
     */
    public HealthReport check(String name, byte[] document, LocalDate on) throws Unusable {
        return report(understood(name, document, on), on);
    }

    /**
     * What a document says of itself.
     *
     * @throws Unusable where it cannot be read, or is no policy on social media
     */
    public static Understood understood(String name, byte[] document, LocalDate on) throws Unusable {
        Understood understood = Understand.document(ReadDocument.read(name, document), on);
        Optional<String> whyNot = LooksLikePolicy.whyNot(understood);
        if (whyNot.isPresent()) {
            throw Unusable.of(new Fault(
                    name,
                    0,
                    "This does not look like a social media policy: " + whyNot.get(),
                    "Check that it is the right file."));
        }
        return understood;
    }

    /** Of a policy in its folder, which is one for certain. */
    HealthReport check(PolicyDocument document, LocalDate on) {
        return report(Understand.document(document, on), on);
    }

    private HealthReport report(Understood document, LocalDate on) {
        return new HealthReport(
                document.document().name(),
                document.title(),
                document.organisation(),
                document.dated().map(FoundDate::iso).orElse(""),
                document.reviewDue().map(ReviewDue::iso).orElse(""),
                document.clauses(),
                findings(document, on));
    }

    private List<Finding> findings(Understood document, LocalDate on) {
        List<Finding> once = new ArrayList<>();
        known().parallelStream().map(symptom -> symptom.in(document, on).toList()).toList().stream()
                .flatMap(List::stream)
                .filter(finding -> once.stream().noneMatch(finding::repeats))
                .limit(MOST_FINDINGS)
                .forEach(once::add);
        once.sort(Comparator.comparing(Finding::kind).thenComparing(Finding::line));
        return List.copyOf(once);
    }

    private List<Symptom> known() {
        try {
            return symptoms.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the registers were read", stopped);
        } catch (ExecutionException wrong) {
            throw new IllegalStateException("a register that ships with the product is wrong", wrong.getCause());
        }
    }
}
