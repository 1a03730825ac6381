package org.houserules.platforms;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What an answer's status says went wrong. */
final class AnswerFaults {
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration USUAL_WAIT = Duration.ofMinutes(1);

    private AnswerFaults() {}

    /** Empty if the status is one of success. */
    static Optional<PlatformException> of(Answer answer, boolean changes) {
        int status = answer.status();
        return status >= 200 && status < 300
                ? Optional.empty()
                : Optional.of(new PlatformException(fault(answer), changes && (status >= 500 || status == 408)));
    }

    private static PlatformFault fault(Answer answer) {
        int status = answer.status();
        return switch (status) {
            case 401, 403 -> new PlatformFault.NotAllowed(status);
            case 404, 410 ->
                new PlatformFault.Rejected(
                        "What we look for is not on the website, or no WordPress is at this address.");
            case 408 -> new PlatformFault.TimedOut();
            case 413 -> new PlatformFault.Rejected("The website does not take a picture as large as this.");
            case 429 -> new PlatformFault.Busy(wait(answer));
            default -> otherFault(status);
        };
    }

    private static PlatformFault otherFault(int status) {
        if (status >= 500) {
            return new PlatformFault.Broken(status);
        }
        return new PlatformFault.Rejected(
                status >= 300 && status < 400
                        ? "The website sends us on to another address. Enter the address it has now in the account's settings."
                        : "The website refuses this (" + status + ").");
    }

    private static Duration wait(Answer answer) {
        Duration asked = answer.headers()
                .firstValue("Retry-After")
                .flatMap(value -> seconds(value).or(() -> until(value, answer)))
                .orElse(USUAL_WAIT);
        return asked.compareTo(SHORTEST_WAIT) < 0
                ? SHORTEST_WAIT
                : asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }

    private static Optional<Duration> seconds(String value) {
        boolean number =
                !value.isEmpty() && value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Duration.ofSeconds(Integer.parseInt(value))) : Optional.empty();
    }

    /** A time of day counts from the site's own clock, which the same answer tells. */
    private static Optional<Duration> until(String value, Answer answer) {
        return answer.headers()
                .firstValue("Date")
                .flatMap(AnswerFaults::time)
                .flatMap(now -> time(value).map(then -> Duration.between(now, then)));
    }

    private static Optional<ZonedDateTime> time(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
