package org.houserules.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;

/** The register of features and of controls still to come that a policy may name. */
public final class Capabilities {
    /** The feature by which every topic of "May I…?" is answered. */
    static final String ANSWERS = "may-i";

    private final Map<String, Feature> features = new LinkedHashMap<>();
    private final Set<String> controlsToCome;

    private Capabilities(List<Feature> features, Set<String> controlsToCome) {
        features.forEach(feature -> this.features.put(feature.key(), feature));
        this.controlsToCome = controlsToCome;
    }

    /** The register that ships with the product. */
    public static Capabilities shipped() {
        String name = "capabilities.yaml";
        try (InputStream in = Capabilities.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the product");
            }
            Faults faults = new Faults();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Capabilities capabilities = read(YamlFile.parse(name, text, Path.of("."), faults));
            faults.throwIfAny();
            return capabilities;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unusable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Capabilities read(Section top) {
        top.number("format", 1, 1);
        List<Feature> features =
                top.sections("features").stream().map(Capabilities::feature).toList();
        Set<String> controls = Set.copyOf(top.texts("controls-to-come"));
        top.refuseUnknown();
        return new Capabilities(features, controls);
    }

    private static Feature feature(Section section) {
        return new Feature(
                section.requiredText("key"), section.flag("built").orElse(false), section.requiredText("summary"));
    }

    Optional<Feature> feature(String key) {
        return Optional.ofNullable(features.get(key));
    }

    Set<String> featureKeys() {
        return features.keySet();
    }

    public Set<String> controlsToCome() {
        return controlsToCome;
    }

    boolean answers() {
        return feature(ANSWERS).filter(Feature::built).isPresent();
    }
}
