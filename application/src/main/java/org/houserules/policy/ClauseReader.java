package org.houserules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.reading.Section;
import org.houserules.reading.Words;

/** Reads one clause and binds its controls. */
final class ClauseReader<S> {
    private static final String EFFECT = "effect";

    private final Catalogue<S> catalogue;
    private final AllControls all;
    private final Capabilities capabilities;

    ClauseReader(Catalogue<S> catalogue, AllControls all, Capabilities capabilities) {
        this.catalogue = catalogue;
        this.all = all;
        this.capabilities = capabilities;
    }

    Clause<S> clause(Section section) {
        Optional<Force> force = section.word("force", Force.class);
        if (!section.has("force")) {
            section.fault("force", "The clause does not say how strongly it speaks", "Add force: must, for example.");
        }
        Bound<S> bound = new Bound<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        section.sectionMap("controls")
                .forEach((key, setting) -> bind(section, key, setting, force.orElse(Force.MUST), bound));
        Clause<S> clause = new Clause<>(
                section.requiredText("id"),
                section.requiredText("ref"),
                section.texts("duties"),
                section.words("audience", Audience.class),
                force.orElse(Force.MUST),
                section.requiredText("says"),
                List.copyOf(bound.here()),
                List.copyOf(bound.elsewhere()),
                List.copyOf(bound.toCome()),
                features(section),
                section.texts("answered-by"));
        section.refuseUnknown();
        return clause;
    }

    private record Bound<S>(List<Binding<S, ?>> here, List<Binding<?, ?>> elsewhere, List<String> toCome) {}

    private void bind(Section clause, String key, Section setting, Force force, Bound<S> bound) {
        Optional<CatalogueEntry<S, ?>> judging = catalogue.find(key);
        Optional<CatalogueEntry<?, ?>> other = all.find(key);
        if (judging.isPresent()) {
            binding(judging.get(), setting, force).ifPresent(bound.here()::add);
        } else if (other.isPresent()) {
            binding(other.get(), setting, force).ifPresent(bound.elsewhere()::add);
        } else if (capabilities.controlsToCome().contains(key)) {
            bound.toCome().add(key);
        } else {
            unknownControl(clause, key, setting);
        }
    }

    private void unknownControl(Section clause, String key, Section setting) {
        String nearest = Words.nearest(key, all.keys())
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("docs/controls.md lists the controls.");
        setting.fault(
                "", "The clause " + clause.requiredText("id") + " binds '" + key + "', which is no control", nearest);
    }

    private static <J, T extends Record> Optional<Binding<J, T>> binding(
            CatalogueEntry<J, T> control, Section setting, Force force) {
        Optional<Effect> said = setting.word(EFFECT, Effect.class);
        Optional<T> value = SettingReader.read(setting, control.setting());
        Optional<Effect> effect = said.or(force::effect);
        if (effect.isEmpty() && !setting.has(EFFECT)) {
            setting.fault(
                    EFFECT,
                    "A clause that says '" + Words.of(force) + "' must say what a finding of " + control.key()
                            + " does",
                    "Add effect: stop, confirm, approve or advise.");
        }
        if (said.equals(Optional.of(Effect.CONFIRM)) && control.confirmation().isEmpty()) {
            setting.fault(
                    EFFECT,
                    "A finding of " + control.key() + " cannot be settled by a confirmation",
                    "Use effect: stop, approve or advise.");
        }
        setting.refuseUnknown();
        return value.flatMap(known -> effect.map(does -> new Binding<>(control, known, does)));
    }

    private List<Feature> features(Section section) {
        List<Feature> features = new ArrayList<>();
        for (String key : section.texts("recorded-by")) {
            Optional<Feature> feature = capabilities.feature(key);
            feature.ifPresent(features::add);
            if (feature.isEmpty()) {
                String nearest = Words.nearest(key, capabilities.featureKeys())
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse("capabilities.yaml lists the features.");
                section.fault("recorded-by", "'" + key + "' is no feature", nearest);
            }
        }
        return features;
    }
}
