package org.houserules.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.reading.Section;

/** All facts that an answer may turn on, and all steps that it may name. */
final class FactList {
    private final Map<String, KnownFact> facts = new LinkedHashMap<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();

    private FactList(List<Section> facts, Map<String, String> steps) {
        facts.stream().map(FactList::fact).forEach(fact -> this.facts.put(fact.key(), fact));
        steps.forEach((key, label) -> this.steps.put(key, new Step(key, label)));
    }

    static FactList shipped() {
        return Resource.read("facts.yaml", top -> new FactList(top.sections("facts"), top.textMap("steps")));
    }

    private static KnownFact fact(Section section) {
        KnownFact fact = new KnownFact(
                section.requiredText("fact"), section.requiredText("question"), section.textMap("values"));
        section.refuseUnknown();
        return fact;
    }

    Optional<KnownFact> find(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    List<KnownFact> all() {
        return List.copyOf(facts.values());
    }

    List<Step> steps() {
        return List.copyOf(steps.values());
    }

    List<String> keys() {
        return List.copyOf(facts.keySet());
    }

    Optional<Step> step(String key) {
        return Optional.ofNullable(steps.get(key));
    }
}
