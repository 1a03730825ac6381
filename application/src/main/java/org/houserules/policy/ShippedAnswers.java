package org.houserules.policy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.houserules.policy.ShippedPolicies.Shipped;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The answers that stand ready beside the policies in the program's folder, each looked at under the clauses as they ship. */
@Component
public class ShippedAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedAnswers.class);
    private static final String FILE = "answers.yaml";

    private final ShippedPolicies shipped;
    private final ReadPolicies reader;
    private final Map<Shipped, Optional<WrittenGuidance>> read = new ConcurrentHashMap<>();

    ShippedAnswers(ShippedPolicies shipped, ReadPolicies reader) {
        this.shipped = shipped;
        this.reader = reader;
    }

    /** Empty where there is no such policy, or nobody has written answers for it. */
    public Optional<WrittenGuidance> of(String policy) {
        return shipped.find(policy).flatMap(one -> read.computeIfAbsent(one, this::guidance));
    }

    /** The answers that stand in a policy, or else those that ship with it. */
    public Optional<WrittenGuidance> of(Policy<?> policy) {
        return policy.guidance().or(() -> of(policy.id()));
    }

    /** With what it answers in any case: its own answers, or those that ship with it and still stand. */
    public Policy<?> answering(Policy<?> policy) {
        return policy.guidance().isPresent()
                ? policy
                : of(policy.id())
                        .<Policy<?>>map(shipping -> policy.answering(shipping.standingIn(policy)))
                        .orElse(policy);
    }

    public List<WrittenGuidance> all() {
        return shipped.all().stream().flatMap(one -> of(one.id()).stream()).toList();
    }

    /** As it is written. */
    public Optional<String> text(String policy) {
        return shipped.find(policy).flatMap(Shipped::answers);
    }

    /** Answers that cannot be read count as none: then a person is asked. */
    private Optional<WrittenGuidance> guidance(Shipped one) {
        try {
            Policy<?> policy = reader.read(one.id(), one.document().getBytes(StandardCharsets.UTF_8));
            return one.answers().isEmpty()
                    ? Optional.empty()
                    : Optional.of(parse(one.answers().get()).lookedAtIn(policy));
        } catch (Unusable unusable) {
            LOG.error("The answers of the policy {} cannot be read: {}", one.id(), unusable.getMessage());
            return Optional.empty();
        }
    }

    private static WrittenGuidance parse(String text) throws Unusable {
        Faults faults = new Faults();
        Section top = YamlFile.parse(FILE, text, Path.of(""), faults);
        top.number("format", 1, 1);
        WrittenGuidance guidance = GuidanceReader.read(top);
        faults.throwIfAny();
        return guidance;
    }
}
