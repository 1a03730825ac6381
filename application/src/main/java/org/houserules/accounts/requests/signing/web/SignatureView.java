package org.houserules.accounts.requests.signing.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.signing.Signature;
import org.houserules.accounts.requests.signing.Version;
import org.houserules.accounts.requests.signing.WhoseTurn.Progress;
import org.houserules.accounts.requests.signing.WhoseTurn.Standing;
import org.houserules.people.Signatories.Signatory;
import org.houserules.policy.PoliciesInForce.InForce;

/**
 * A signature, given or still open, as pages show it.
 *
 * @param look of its dot
 * @param role in the school's words, with what it is for
 * @param who who signed, or who may
 */
public record SignatureView(String look, String role, String who, String when, String more) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** @param stated statements by their tokens */
    static SignatureView of(Standing standing, boolean turn, Map<String, String> stated) {
        String role = standing.called() + standing.step().matter().suffix();
        return standing.done()
                .map(given -> given(role, given, "done", stated))
                .orElseGet(() -> new SignatureView(turn ? "now" : "", role, open(turn, standing), "", ""));
    }

    /** One of an earlier version, which counts no longer. */
    static SignatureView voided(String role, Signature signature) {
        return given(
                role + signature.step().matter().suffix(), signature, signature.signed() ? "void" : "bad", Map.of());
    }

    private static SignatureView given(String role, Signature signature, String look, Map<String, String> stated) {
        String who = signature.name()
                + signature.insteadOf().map(name -> ", instead of " + name).orElse("");
        return new SignatureView(
                look,
                role,
                signature.outcome().words() + " by " + who,
                moment(signature.at()),
                more(signature, stated));
    }

    private static String more(Signature signature, Map<String, String> stated) {
        return Stream.concat(
                        StatedWords.of(signature, stated).stream(), Stream.of(signature.reason(), signature.advice()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String open(boolean turn, Standing standing) {
        String barred = standing.elsewhere();
        if (standing.may().isEmpty()) {
            return (turn ? "" : "not yet: ")
                    + "nobody can sign just now" + (barred.isEmpty() ? "" : ": " + barred)
                    + ". Somebody else has to be given this role, or act by a delegation.";
        }
        return (turn ? "waits for " : "not yet: ")
                + names(standing.may())
                + (barred.isEmpty() ? "" : ". " + barred + ".");
    }

    /** For whoever could sign where it waits, did they not sign another step. */
    static String notYou(Standing turn) {
        return "You do not sign it as " + turn.called().toLowerCase(Locale.UK) + ": "
                + turn.elsewhere() + ". "
                + (turn.may().isEmpty()
                        ? "Nobody else can sign just now: whoever holds the role, or whoever keeps the register of people,"
                                + " writes a delegation to somebody else."
                        : "It waits for " + names(turn.may()) + ".");
    }

    private static String names(List<Signatory> may) {
        return may.stream().map(Signatory::named).collect(Collectors.joining(" or "));
    }

    static String moment(Instant at) {
        return TIME.format(at);
    }

    /** Under which it was handed in; what was kept with the version stays, also where the document is not. */
    static String policy(Progress progress) {
        Version version = progress.version();
        return progress.policy()
                .map(SignatureView::policy)
                .orElse("Policy: " + version.policy() + ", version " + version.policyVersion()
                        + ". Its text is not kept here any more.");
    }

    static String policy(InForce<AccountRequest> known) {
        return "Policy: " + known.policy().title() + ", " + known.policy().organisation() + " ("
                + known.policy().id() + "), version " + known.policy().version() + ".";
    }

    static String about(Version version) {
        return "Version " + version.number() + ", handed in by " + version.by() + " on " + moment(version.at())
                + ", fingerprint " + Version.shortly(version.digest());
    }
}
