package org.houserules.posts.controls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.platforms.Platform;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;
import org.houserules.posts.Authorisation.NotStated;
import org.houserules.posts.Authorisation.Stated;
import org.houserules.posts.Authorisation.Written;
import org.houserules.posts.DraftPost;

/** The author holds a permission to post on this platform on the day the post goes out. */
@Control(
        key = "author-authorised",
        summary = "The author holds a permission to post on this platform on the day the post goes out.")
final class AuthorAuthorised implements Check<DraftPost, AuthorAuthorised.Setting> {
    record Setting(Scope scope, Training training) {}

    /** Whether the permission must name the platforms it is for. */
    enum Scope {
        ANY,
        NAMED_PLATFORMS
    }

    /** Whether a training must be on record. */
    enum Training {
        OPTIONAL,
        REQUIRED
    }

    private static final Where AUTHOR = Where.in("author");
    private static final String MEND = "Ask whoever gives permissions to post, or let an authorised colleague post it.";

    @Override
    public Stream<Finding> check(DraftPost post, Setting setting) {
        return switch (post.author().authorisation()) {
            case NotStated none -> Stream.of(cannotTell("It is not said whether the author may post for the school."));
            case Stated stated ->
                Stream.of(
                        stated.authorised() ? met() : breached("The author has no permission to post for the school."));
            case Written written -> written(post, setting, written);
        };
    }

    private static Stream<Finding> written(DraftPost post, Setting setting, Written written) {
        List<Finding> against = Stream.of(
                        ended(post.goesOut(), written),
                        platform(post.account().platform(), setting, written),
                        training(post.goesOut(), setting, written))
                .flatMap(Optional::stream)
                .toList();
        return against.isEmpty() ? Stream.of(met()) : against.stream();
    }

    private static Optional<Finding> ended(LocalDate day, Written written) {
        return written.until()
                .filter(last -> last.isBefore(day))
                .map(last ->
                        breached("The author's permission to post ended on " + ConsentFinding.DAY.format(last) + "."));
    }

    private static Optional<Finding> platform(Optional<Platform> platform, Setting setting, Written written) {
        if (written.platforms().isEmpty()) {
            return setting.scope() == Scope.ANY
                    ? Optional.empty()
                    : Optional.of(cannotTell("The author's permission does not say for which platforms it is."));
        }
        if (platform.isEmpty()) {
            return Optional.of(Finding.cannotTell(
                    "The post does not say on which platform it goes out.",
                    AUTHOR,
                    "Choose the account on which it goes out."));
        }
        return written.platforms().get().contains(platform.get())
                ? Optional.empty()
                : Optional.of(breached("The author's permission is not for this platform."));
    }

    private static Optional<Finding> training(LocalDate day, Setting setting, Written written) {
        if (setting.training() == Training.OPTIONAL
                || written.trained().filter(trained -> !trained.isAfter(day)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(breached("No training of the author is on record by the day the post goes out."));
    }

    private static Finding met() {
        return Finding.met("The author may post for the school.", AUTHOR);
    }

    private static Finding breached(String what) {
        return Finding.breached(what, AUTHOR, MEND);
    }

    private static Finding cannotTell(String what) {
        return Finding.cannotTell(what, AUTHOR, MEND);
    }
}
