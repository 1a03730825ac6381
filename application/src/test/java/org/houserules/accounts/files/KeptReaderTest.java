package org.houserules.accounts.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.kept.Observation;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.ObservedAccount.Cover;
import org.houserules.accounts.kept.ObservedAccount.Follower;
import org.houserules.accounts.kept.Setting;
import org.houserules.reading.Fault;
import org.houserules.reading.Faults;
import org.houserules.reading.Section;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeptReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Faults faults = new Faults();

    private ObservedAccount read(String yaml) throws Unusable {
        Section section = YamlFile.parse("kept.yaml", yaml, Path.of("."), faults);
        ObservedAccount account = KeptReader.read(section, TODAY);
        section.refuseUnknown();
        return account;
    }

    @Test
    void everythingKnownOfAnAccountIsRead() throws Unusable {
        ObservedAccount account = read("""
                platform: x
                audience: pupils
                pupils-contribute: yes
                official-from: 2026-09-01
                posts-every: 14
                last-post: 2026-11-01
                failed: 2026-07-01
                seen:
                  messages-off: {state: as-wanted, how: attested, on: 2026-11-01, until: 2026-12-01, by: Mabel Crisp, words: Off.}
                cover: [{day: 2026-11-20, administrators: 2, moderators: 0, away: [Mabel Crisp]}]
                followers: [{name: Ada Agency, adult: yes, vetted: 2026-09-14}]
                """);

        assertThat(faults.list()).isEmpty();
        assertThat(account.account().pupilsContribute()).isTrue();
        assertThat(account.account().officialFrom()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(account.postsEvery()).contains(14);
        assertThat(account.lastPost()).contains(LocalDate.of(2026, 11, 1));
        assertThat(account.failed()).contains(Instant.parse("2026-07-01T11:00:00Z"));
        assertThat(account.cover()).containsExactly(new Cover(TODAY, 2, 0, List.of("Mabel Crisp")));
        assertThat(account.followers())
                .contains(List.of(new Follower("Ada Agency", true, Optional.of(LocalDate.of(2026, 9, 14)))));
        assertThat(account.seen())
                .containsExactly(Map.entry(
                        Setting.MESSAGES_OFF,
                        new Observation(
                                Setting.MESSAGES_OFF,
                                State.AS_WANTED,
                                How.ATTESTED,
                                "Off.",
                                Instant.parse("2026-11-01T12:00:00Z"),
                                Optional.of("Mabel Crisp"),
                                Optional.of(LocalDate.of(2026, 12, 1)))));
    }

    @Test
    void anEmptyListOfFollowersIsKeptAndNoListIsNone() throws Unusable {
        assertThat(read("followers: []").followers()).contains(List.of());
        assertThat(read("{}").followers()).isEmpty();
        assertThat(read("{}").seen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sene: {} | 'sene' is not known here",
                "seen: {message-off: {}} | 'message-off' is not known here",
                "seen: {messages-off: {how: attested, on: 2026-11-01}} | 'state' is missing",
                "seen: {messages-off: {state: fine, how: attested, on: 2026-11-01}} | which is not known here",
                "cover: [{day: 2026-11-20, administrators: 2}] | 'moderators' is missing",
                "cover: [{day: 2026-11-20, administrators: -1, moderators: 1}] | which is no number",
                "followers: [{name: Ada}] | 'adult' is missing",
                "followers: Ada | a list belongs here",
                "posts-every: 0 | which is no number"
            })
    void whatCannotBeReadIsAFault(String yaml, String what) throws Unusable {
        read(yaml);
        assertThat(faults.list())
                .extracting(Fault::what)
                .anySatisfy(said -> assertThat(said).contains(what));
    }
}
