package org.houserules.situations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.accounts.controls.KeepingControls;
import org.houserules.accounts.controls.RequestControls;
import org.houserules.accounts.files.KeptReader;
import org.houserules.accounts.files.RequestReader;
import org.houserules.comments.controls.CommentControls;
import org.houserules.posts.Account;
import org.houserules.posts.Author;
import org.houserules.posts.PostContent;
import org.houserules.posts.controls.PostControls;
import org.houserules.posts.files.PostFile;
import org.houserules.reading.Section;

/**
 * Reads what a situation is about. A control that judges something else would find nothing, and the situation would hold
 * whatever the policy says; so it is refused.
 *
 * @param emailDomains of the school that the situations share
 */
record SubjectReader(Collection<String> emailDomains) {
    /** Under which key a situation says what it is about, and the controls that judge it. */
    private enum Kind {
        POST("post", PostControls.catalogue().keys(), "with at least a text"),
        REQUEST("request", RequestControls.catalogue().keys(), "with the answers of the form, or {} for a blank one"),
        KEPT("kept", KeepingControls.catalogue().keys(), "with what was seen of the account, or {} for nothing"),
        COMMENT("comment", CommentControls.catalogue().keys(), "with its text");

        private final String key;
        private final Set<String> controls;
        private final String with;

        Kind(String key, Set<String> controls, String with) {
            this.key = key;
            this.controls = controls;
            this.with = with;
        }

        private static Kind judgedBy(String control) {
            return KINDS.stream()
                    .filter(kind -> kind.controls.contains(control))
                    .findFirst()
                    .orElse(POST);
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final Subject NOTHING = new Subject.OfPost(new PostContent(
            Account.unknown(),
            Author.unknown(),
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of()));

    Subject subject(Section situation, String control, LocalDate on) {
        Kind judged = Kind.judgedBy(control);
        KINDS.stream()
                .filter(kind -> kind != judged && situation.has(kind.key))
                .forEach(kind -> situation.fault(
                        kind.key,
                        "The control " + control + " does not judge a " + kind.key,
                        "Give " + judged.key + ": instead."));
        Optional<Section> facts = situation.section(judged.key);
        if (facts.isEmpty()) {
            situation.fault(
                    judged.key, "The situation has no " + judged.key, "Add " + judged.key + ": " + judged.with + ".");
        }
        return facts.map(section -> read(judged, section, on)).orElse(NOTHING);
    }

    private Subject read(Kind kind, Section facts, LocalDate on) {
        Subject subject = switch (kind) {
            case POST -> new Subject.OfPost(PostFile.ofSituation(facts));
            case REQUEST -> new Subject.OfRequest(RequestReader.read(facts, on, emailDomains));
            case COMMENT -> new Subject.OfComment(facts.requiredText("text"));
            case KEPT -> new Subject.OfAccount(KeptReader.read(facts, on));
        };
        facts.refuseUnknown();
        return subject;
    }
}
