package org.houserules.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.houserules.policy.Capabilities;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.posts.DraftPost;
import org.houserules.posts.controls.PostControls;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.houserules.reading.Words;

/** Finds a policy by its id, its folder or its file. */
record Policies(Path home) {
    Policy<DraftPost> read(String idOrFile) throws Unusable {
        return PolicyFile.read(find(idOrFile), PostControls.catalogue(), Capabilities.shipped());
    }

    /** The policy's folder or file; an id is a folder under {@code policies/}. */
    Path find(String idOrFile) throws Unusable {
        Path shipped = folder().resolve(inName(idOrFile));
        boolean plain = idOrFile.matches("[a-z0-9-]+");
        if (plain && Files.isDirectory(shipped)) {
            return shipped;
        }
        Path named = inName(idOrFile);
        if (Files.exists(named)) {
            return named;
        }
        throw Unusable.of(new Fault(idOrFile, 0, "there is no policy of this name", instead(idOrFile)));
    }

    private static Path inName(String idOrFile) throws Unusable {
        try {
            return Path.of(idOrFile);
        } catch (InvalidPathException e) {
            throw Unusable.of(new Fault("--policy", 0, "this is no name of a policy", "Give an id or a file."));
        }
    }

    private String instead(String wanted) {
        List<String> ids = ids();
        return Words.nearest(wanted, ids).map(near -> "Did you mean '" + near + "'?").orElse("")
                + " Give the path of a policy file, or one of: " + String.join(", ", ids) + ".";
    }

    /** Ids of the policies that are at hand. */
    List<String> ids() {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.filter(path -> Files.exists(path.resolve("policy.yaml")))
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return home.resolve("policies");
    }
}
