package org.houserules.accounts.kept.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observations.Failure;

/** Why an account could not be read, also where nothing was ever seen of it. */
final class NotRead {
    private NotRead() {}

    static List<String> words(Map<How, Failure> failing, Clock clock) {
        return Stream.of(How.values())
                .flatMap(how -> Optional.ofNullable(failing.get(how)).stream()
                        .map(failure -> what(how) + " could not be read since "
                                + SettingView.time(failure.since(), clock) + ". " + failure.why()))
                .toList();
    }

    private static String what(How how) {
        return how == How.FOUND_ON_PAGE ? "The public page" : "The platform";
    }
}
