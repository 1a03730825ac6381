package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;
import org.junit.jupiter.api.Test;

class CapabilitiesTest {
    private static Section register() throws IOException, Unusable {
        try (InputStream in = Objects.requireNonNull(Capabilities.class.getResourceAsStream("capabilities.yaml"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.parse("capabilities.yaml", text, Path.of("."), new Faults());
        }
    }

    @Test
    void everyFeatureStandsOnceAndSaysWhatItIs() throws IOException, Unusable {
        assertThat(register().sections("features"))
                .isNotEmpty()
                .extracting(section -> section.requiredText("key"))
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key).matches("[a-z]+(-[a-z]+)*"));
        assertThat(register().sections("features"))
                .extracting(section -> section.requiredText("summary"))
                .allSatisfy(summary -> assertThat(summary).isNotBlank());
    }

    @Test
    void everyControlToComeStandsOnce() throws IOException, Unusable {
        assertThat(register().texts("controls-to-come")).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theShippedRegisterHoldsWhatTheFileSays() throws IOException, Unusable {
        Capabilities shipped = Capabilities.shipped();

        assertThat(shipped.featureKeys()).hasSameSizeAs(register().sections("features"));
        assertThat(shipped.controlsToCome())
                .containsExactlyInAnyOrderElementsOf(register().texts("controls-to-come"));
        assertThat(shipped.feature("policy-record")).map(Feature::built).contains(true);
        assertThat(shipped.feature("comment-moderation")).map(Feature::built).contains(false);
        assertThat(shipped.feature("teleprinter")).isEmpty();
    }

    @Test
    void questionsAreAnsweredByAFeatureOfTheRegister() {
        assertThat(Capabilities.shipped().feature(Capabilities.ANSWERS)).isPresent();
    }
}
