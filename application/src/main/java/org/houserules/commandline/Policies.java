package org.houserules.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.houserules.guidance.AnswerFile;
import org.houserules.policy.Capabilities;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.posts.DraftPost;
import org.houserules.posts.controls.PostControls;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.houserules.reading.Words;
import org.houserules.situations.PolicyOnTrial;

/** Finds a policy by its id, its folder or its file. */
record Policies(Path home) {
    Policy<DraftPost> read(String idOrFile) throws Unusable {
        return PolicyFile.read(
                find(idOrFile), PostControls.catalogue(), PolicyOnTrial.controls(), Capabilities.shipped());
    }

    /** With its answers, wherever they stand. */
    Policy<DraftPost> answering(String idOrFile) throws Unusable {
        Policy<DraftPost> policy = read(idOrFile);
        return AnswerFile.written(find(idOrFile), policy).map(policy::answering).orElse(policy);
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
        throw Unusable.of(new Fault(idOrFile, 0, "There is no policy of this name", instead(idOrFile)));
    }

    private static Path inName(String idOrFile) throws Unusable {
        try {
            return Path.of(idOrFile);
        } catch (InvalidPathException e) {
            throw Unusable.of(new Fault("--policy", 0, "This is no name of a policy", "Give an id or a file."));
        }
    }

    private String instead(String wanted) {
        List<String> ids = ids();
        return Words.nearest(wanted, ids)
                        .map(near -> "Did you mean '" + near + "'?")
                        .orElse("") + " Give the path of a policy file, or one of: " + String.join(", ", ids) + ".";
    }

    /** The folders of policies meant by an id, a policy's folder or file, its situations, or a folder of policies. */
    List<Path> folders(String idOrFolder) throws Unusable {
        Path found = find(idOrFolder);
        if (isPolicy(found)) {
            return List.of(found);
        }
        if (isPolicy(found.resolveSibling("."))) {
            return List.of(found.resolveSibling("."));
        }
        List<Path> inside = policiesIn(found);
        if (inside.isEmpty()) {
            String mend = "Give a policy's folder; docs/policy-format.md shows what is in it.";
            throw Unusable.of(new Fault(idOrFolder, 0, "There is no policy here", mend));
        }
        return inside;
    }

    /** Ids of the policies that are at hand. */
    List<String> ids() {
        return policiesIn(folder()).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
    }

    private static List<Path> policiesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Policies::isPolicy).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPolicy(Path folder) {
        return Files.exists(folder.resolve("policy.yaml"));
    }

    Path folder() {
        return home.resolve("policies");
    }
}
