package org.houserules.posts.controls;

import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Signer;
import org.houserules.posts.DraftPost;
import org.houserules.screening.text.TextKind;

/** The words respect their readers; where the subject divides people, somebody looks at the tone. */
@Control(
        key = "tone",
        summary = "The words respect their readers; where the subject divides people, somebody looks at the tone.",
        token = "tone-considered",
        by = Signer.APPROVER)
final class Tone implements Check<DraftPost, NoSetting> {
    @Override
    public Stream<Finding> check(DraftPost post, NoSetting setting) {
        return Stream.of(
                        TextFindings.of(post, TextKind.DISRESPECT, TextKind.COMPLAINT, TextKind.PROFANITY)
                                .breached("Say it kindly, or leave it out."),
                        TextFindings.of(post, TextKind.SHOUTING)
                                .breached("Write it without capitals and rows of exclamation marks, or confirm it.")
                                .map(Finding::orConfirmed),
                        TextFindings.of(post, TextKind.POLITICAL)
                                .found()
                                .map(said -> said.cannotTell(
                                        "Leave it out, or confirm that it is balanced and belongs here."))
                                .map(Finding::orConfirmed))
                .flatMap(findings -> findings);
    }
}
