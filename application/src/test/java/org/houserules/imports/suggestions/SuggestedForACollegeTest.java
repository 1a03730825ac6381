package org.houserules.imports.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.houserules.health.documents.ReadDocument;
import org.houserules.health.understanding.Understand;
import org.houserules.imports.Documents;
import org.houserules.imports.passages.Passage;
import org.houserules.imports.passages.ReadPassages;
import org.houserules.reading.Unusable;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;

/** A document in turns of phrase that are not ours: what a reader would have checked under each of its clauses. */
class SuggestedForACollegeTest {
    private static final Map<String, List<String>> WANTED = Map.ofEntries(
            Map.entry("Be professional", List.of("tone")),
            Map.entry("Check facts", List.of("accuracy")),
            Map.entry("Do not publish anything", List.of("abuse", "allegation")),
            Map.entry("Never disclose", List.of("confidential-information")),
            Map.entry("The college has one", List.of("account-limit")),
            Map.entry("Requests for new", List.of("approval-chain", "reason-given", "effort-considered")),
            Map.entry("At least three", List.of("two-administrators", "official-email")),
            Map.entry("Passwords must", List.of("security-measures")),
            Map.entry("Only members", List.of("author-authorised")),
            Map.entry("Visitor posts", List.of("visitor-posts-off", "messages-off", "comments-held")),
            Map.entry("Our house rules", List.of("policy-link", "house-rules-published")),
            Map.entry("When staff leave", List.of("active-team")),
            Map.entry("Written consent", List.of("photo-consent", "video-consent")),
            Map.entry("A student's full", List.of("names-with-photos")),
            Map.entry("Avoid images", List.of("activity-risk")),
            Map.entry("Personal mobile", List.of("school-device")),
            Map.entry("Do not tag", List.of("tags", "live-location")),
            Map.entry("Images must", List.of("alt-text")),
            Map.entry("Do not use music", List.of("third-party-permission")),
            Map.entry("Check that links", List.of("links-opened", "link-safety")),
            Map.entry("Staff must not use personal", List.of("approved-account-only")),
            Map.entry("Staff must not express", List.of("opinion")));

    @Test
    void nearlyAllIsSuggestedAndNextToNothingElse() throws Unusable {
        Suggest suggest = new Suggest(PolicyOnTrial.controls());
        List<String> missed = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (Passage passage : clauses()) {
            List<String> found = suggest.of(passage.part(), passage.lead(), passage.says()).controls().stream()
                    .map(Suggestion::control)
                    .toList();
            List<String> wanted = wanted(passage.says());
            wanted.stream().filter(one -> !found.contains(one)).forEach(missed::add);
            found.stream().filter(one -> !wanted.contains(one)).forEach(extra::add);
        }

        assertThat(missed).hasSizeLessThanOrEqualTo(3);
        assertThat(extra).hasSizeLessThanOrEqualTo(2);
    }

    private static List<Passage> clauses() throws Unusable {
        LocalDate today = LocalDate.of(2026, 11, 20);
        return ReadPassages.of(Understand.document(ReadDocument.read("a.txt", Documents.oakmere()), today)).stream()
                .filter(Passage::isClause)
                .toList();
    }

    private static List<String> wanted(String says) {
        return WANTED.entrySet().stream()
                .filter(entry -> says.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }
}
