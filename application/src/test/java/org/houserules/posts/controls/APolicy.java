package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.policy.Approval;
import org.houserules.policy.Binding;
import org.houserules.policy.Capabilities;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.Clause;
import org.houserules.policy.Effect;
import org.houserules.policy.Floor;
import org.houserules.policy.Force;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.policy.Review;
import org.houserules.posts.DraftPost;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;

/** An invented policy that binds what a test needs, and the five that ship with the product. */
public final class APolicy {
    static final Floor<DraftPost> NO_FLOOR = new Floor<>(List.of());

    private APolicy() {}

    /** One clause that binds one control and stops. */
    static <T extends Record> Policy<DraftPost> binding(String control, T setting) {
        return binding(control, setting, Effect.STOP);
    }

    static <T extends Record> Policy<DraftPost> binding(String control, T setting, Effect effect) {
        return of(List.of(bound(control, setting, effect)));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> Binding<DraftPost, T> bound(String key, T setting, Effect effect) {
        CatalogueEntry<DraftPost, ?> entry =
                PostControls.catalogue().find(key).orElseThrow(() -> new AssertionError("no control " + key));
        assertThat(entry.setting()).isEqualTo(setting.getClass());
        return new Binding<>((CatalogueEntry<DraftPost, T>) entry, setting, effect);
    }

    private static Policy<DraftPost> of(List<Binding<DraftPost, ?>> bindings) {
        Clause<DraftPost> clause = new Clause<>(
                "only",
                "1",
                List.of(),
                List.of(),
                Force.MUST,
                "Do as this test says.",
                bindings,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return with(List.of(clause));
    }

    /** A policy that binds nothing, so that the floor alone judges. */
    public static Policy<DraftPost> withoutClauses() {
        return with(List.of());
    }

    private static Policy<DraftPost> with(List<Clause<DraftPost>> clauses) {
        return new Policy<>(
                "invented",
                "A policy",
                "Mudlark School",
                "1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Review(Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                Map.of(),
                new Approval(List.of(), List.of()),
                clauses);
    }

    static List<Policy<DraftPost>> shipped() {
        return Stream.of("heathcoat", "hutton-rudby", "north-star", "st-hughs", "stockham")
                .map(id -> read(Path.of(System.getProperty("houserules.home"), "policies", id)))
                .toList();
    }

    static Policy<DraftPost> read(Path folderOrFile) {
        try {
            return PolicyFile.read(
                    folderOrFile, PostControls.catalogue(), PolicyOnTrial.controls(), Capabilities.shipped());
        } catch (Unusable unusable) {
            throw new AssertionError(unusable);
        }
    }
}
