package org.houserules.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The policies that stand ready in the program's folder, for schools to choose from. */
@Component
public class ShippedPolicies {
    private static final String FILE = "policy.yaml";
    private static final String ANSWERS = "answers.yaml";

    private final Path folder;

    ShippedPolicies(@Value("${houserules.home:.}") Path home) {
        this.folder = home.resolve("policies");
    }

    /** Its id, the document itself, and the answers that stand beside it. */
    public record Shipped(String id, String document, Optional<String> answers) {}

    public List<Shipped> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.resolve(FILE))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(ShippedPolicies::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only an id that is in the list leads to a file, so no path can be smuggled in. */
    public Optional<Shipped> find(String id) {
        return all().stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    private static Shipped read(Path file) {
        try {
            String id = String.valueOf(
                    file.toAbsolutePath().getName(file.toAbsolutePath().getNameCount() - 2));
            Path answers = file.resolveSibling(ANSWERS);
            return new Shipped(
                    id,
                    Files.readString(file, StandardCharsets.UTF_8),
                    Files.isRegularFile(answers)
                            ? Optional.of(Files.readString(answers, StandardCharsets.UTF_8))
                            : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
