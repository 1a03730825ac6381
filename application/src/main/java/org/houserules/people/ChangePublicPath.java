package org.houserules.people;

import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes under which path the public finds a school; the former one leads on for good. */
@Component
public class ChangePublicPath {
    private final PublicPaths paths;
    private final Trail trail;

    ChangePublicPath(PublicPaths paths, Trail trail) {
        this.paths = paths;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public String read(SignedIn by) {
        return paths.of(by.owner().id());
    }

    /** @return what keeps it from being changed, if anything */
    @Transactional
    public Optional<String> change(SignedIn by, String path) {
        Optional<String> problem = PublicPath.problem(path);
        if (problem.isPresent() || paths.of(by.owner().id()).equals(path)) {
            return problem;
        }
        if (!paths.take(by.owner().id(), path)) {
            return Optional.of("Another school has this path, or had it once. Choose another.");
        }
        trail.record(Happening.by(
                        by.person(),
                        by.owner().id(),
                        "public-path-changed",
                        "school",
                        by.owner().id())
                .with("path", path));
        return Optional.empty();
    }
}
