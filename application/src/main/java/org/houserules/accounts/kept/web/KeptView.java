package org.houserules.accounts.kept.web;

import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.AccountTags.Tag;
import org.houserules.people.WorkItem.Tone;

/**
 * How an account is kept, as its page shows it at a glance.
 *
 * @param tags how it stands, in a few words each
 * @param matters what is to be done
 * @param settings that the policy wants, as they were seen
 * @param notRead why its settings could not be read
 * @param posts when it posted last, and how often it is to
 * @param access how many can get in on the platform, in words
 * @param reader who reads this
 * @param closing how far its closing is, in words; absent where none has begun
 */
public record KeptView(
        List<Tag> tags,
        List<MatterView> matters,
        List<SettingRow> settings,
        List<String> notRead,
        CoverView cover,
        List<String> posts,
        List<String> evaluation,
        String access,
        Reader reader,
        Optional<String> closing,
        List<Step> story) {

    /** @param tone whether it is so already or soon */
    public record MatterView(Tone tone, String kind, String what, String mend, List<String> refs, Optional<Go> go) {}

    /** Which pages of the account they may open. */
    public record Reader(boolean looksAfter, boolean manages) {
        boolean mayOpen(String path, String account) {
            return !path.startsWith(account) || (path.endsWith("/closing") ? manages : looksAfter);
        }
    }

    /** Where it is mended. */
    public record Go(String path, String words) {}

    public record SettingRow(String name, List<String> refs, Tone tone, String seen, String when) {}

    /** @param look of its place in the story: done, bad, now, or none */
    public record Step(String look, String title, String hint) {}
}
