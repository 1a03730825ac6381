package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.signing.WhoseTurn.Standing;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.people.Signatories.OfDay;
import org.houserules.people.Signatories.Signatory;
import org.houserules.policy.Effect;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signatures that nobody could give today: because whoever may is away, or because there is nobody but the author. */
@Component
public class NobodySigns {
    private static final String NOT_THEIR_OWN =
            ": nobody signs their own request, nor does whoever they chose themselves.";

    private final WhoseTurn turns;
    private final Signatories signatories;
    private final Clock clock;

    NobodySigns(WhoseTurn turns, Signatories signatories, Clock clock) {
        this.turns = turns;
        this.signatories = signatories;
        this.clock = clock;
    }

    /**
     * Before it is sent. Where somebody is only away, it can be sent and waits; where there is nobody, it cannot.
     *
     * @param sender signs as little as the author does
     */
    @Transactional(readOnly = true)
    public List<SeenFinding> of(long owner, long author, long sender) {
        OfDay today = signatories.on(owner, LocalDate.now(clock));
        return turns.unsigned(owner, author, sender).stream()
                .filter(standing -> standing.may().isEmpty())
                .map(standing -> finding(
                        standing,
                        today.away(standing.step().role(), author).stream()
                                .map(Signatory::name)
                                .toList()))
                .distinct()
                .toList();
    }

    private static SeenFinding finding(Standing standing, List<String> away) {
        boolean comesBack = !away.isEmpty();
        String nobody = "Nobody can sign as " + standing.called().toLowerCase(java.util.Locale.UK)
                + standing.step().matter().suffix();
        return new SeenFinding(
                "approval-chain",
                comesBack ? Effect.ADVISE : Effect.STOP,
                nobody
                        + (comesBack ? " today: " + away(away) : "")
                        + elsewhere(standing, comesBack)
                        + (comesBack || !standing.barred().isEmpty() ? "." : NOT_THEIR_OWN),
                comesBack ? whileAway(standing) : whoCould(standing),
                "",
                List.of(),
                Optional.empty());
    }

    private static String away(List<String> away) {
        return String.join(" and ", away) + (away.size() == 1 ? " is" : " are") + " away";
    }

    private static String elsewhere(Standing standing, boolean comesBack) {
        String words = standing.elsewhere();
        return words.isEmpty() ? "" : (comesBack ? "; " : ": ") + words;
    }

    private static String whileAway(Standing standing) {
        return standing.barred().isEmpty()
                ? "It waits until they are back, or until they write that somebody acts for them."
                : "It waits until they are back, or until a delegation is written to somebody else who signs no other"
                        + " step: under People, on the page of the person.";
    }

    private static String whoCould(Standing standing) {
        if (!standing.barred().isEmpty()) {
            return "Whoever holds this role, or whoever keeps the register of people, such as the office, writes a"
                    + " delegation to somebody else who signs no other step: under People, on the page of the person."
                    + " Then send it.";
        }
        return standing.step().role() == Role.LINE_MANAGER
                ? "Whoever keeps the register of people, such as the office, enters a line manager for you. Then send it."
                : "Somebody else has to hold this role for the time: whoever gives roles, such as the trust's"
                        + " administrator, gives it to somebody, for example the chair of governors. Then send it.";
    }
}
