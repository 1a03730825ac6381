package org.houserules.health.changes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.houserules.health.CheckUpload;
import org.houserules.health.findings.Finding;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.review.AskForReview;
import org.houserules.policy.review.ReviewAsked.Source;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the policy in force against the registers of law, guidance, bodies and platforms. What they say of it now and did not when it
 * was adopted, or when it was last held against them, asks for a review: once.
 */
@Service
public class HoldAgainstRegisters {
    private static final int DAYS_FOR_A_REVIEW = 28;
    private static final int LONGEST_REASON = 2_000;

    private final Adoptions adoptions;
    private final CheckUpload check;
    private final HeldPolicies held;
    private final AskForReview reviews;

    HoldAgainstRegisters(Adoptions adoptions, CheckUpload check, HeldPolicies held, AskForReview reviews) {
        this.adoptions = adoptions;
        this.check = check;
        this.held = held;
        this.reviews = reviews;
    }

    @Transactional
    public void of(long owner, LocalDate today) {
        adoptions.inForce(owner, today).ifPresent(adoption -> hold(owner, adoption, today));
    }

    private void hold(long owner, Adoption adoption, LocalDate today) {
        Map<String, Finding> found = found(adoption, today);
        Optional<Set<String>> before = held.findings(owner, adoption.what().digest());
        LocalDate adopted =
                adoption.formalities().decidedOn().orElse(adoption.what().on());
        found.forEach((key, finding) -> {
            boolean fresh = before.map(known -> !known.contains(key)).orElseGet(() -> isLater(finding, adopted));
            if (fresh) {
                reviews.byItself(owner, Source.LAW, key, reason(finding), today.plusDays(DAYS_FOR_A_REVIEW));
            }
        });
        Set<String> all = new TreeSet<>(found.keySet());
        before.ifPresent(all::addAll);
        held.keep(owner, adoption.what().digest(), today, all);
    }

    /** One finding of each entry of the registers. */
    private Map<String, Finding> found(Adoption adoption, LocalDate today) {
        Map<String, Finding> found = new LinkedHashMap<>();
        byte[] document = adoption.what().document().getBytes(StandardCharsets.UTF_8);
        try {
            check.policy(adoption.what().policy(), document, today).findings().stream()
                    .filter(finding -> finding.kind().isOfARegister())
                    .forEach(finding -> found.putIfAbsent(finding.kind().word() + ": " + finding.what(), finding));
            return found;
        } catch (Unusable unusable) {
            throw new IllegalStateException("The adopted policy cannot be read any more.", unusable);
        }
    }

    private static boolean isLater(Finding finding, LocalDate adopted) {
        return finding.grounds().inForceFrom().filter(adopted::isBefore).isPresent();
    }

    private static String reason(Finding finding) {
        String reason = finding.what() + ": the policy says “" + finding.quote() + "”. "
                + finding.grounds().says() + " Source: " + finding.grounds().source();
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}
