package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.files.Sealed;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SchoolWords;
import org.houserules.people.Schools;
import org.houserules.platforms.AWordPress;
import org.houserules.platforms.AloneOnWordPress;
import org.houserules.platforms.OptionsOfWordPress;
import org.houserules.platforms.SiteAccess;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** A real website whose comment hold is switched off by hand, and whose theme loses its links. */
@AloneOnWordPress
class ObserveOnRealWordPressTest {
    private static final String LINKS = """
            add_action( 'wp_footer', function () {
                echo '<a href="https://willowbrook.example/policy">Policy</a><a href="https://willowbrook.example/"><img src="/logo.png" alt=""></a>';
            } );
            """;

    @Test
    void aCommentHoldThatIsSwitchedOffByHandIsADrift() {
        SiteAccess site = AWordPress.site();
        OptionsOfWordPress options = OptionsOfWordPress.ofTheRealOne();
        System.setProperty("houserules.trusted-hosts", "127.0.0.1");
        try (TestHouse house = TestHouse.start()) {
            Owner school = house.school("Willowbrook Primary");
            house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
            OfficialAccount account = connected(house, school, site);
            options.set("comment_moderation", "1");
            options.plugin("links", LINKS);
            assertThat(read(house, account))
                    .containsEntry(Setting.COMMENTS_HELD, State.AS_WANTED)
                    .containsEntry(Setting.VISITOR_POSTS_OFF, State.AS_WANTED)
                    .containsEntry(Setting.POLICY_LINK, State.AS_WANTED)
                    .containsEntry(Setting.LOGO_SHOWN, State.AS_WANTED)
                    .containsEntry(Setting.HOUSE_RULES_PUBLISHED, State.NOT_AS_WANTED);

            options.set("comment_moderation", "0");
            options.plugin("links", "");
            assertThat(read(house, account))
                    .containsEntry(Setting.COMMENTS_HELD, State.NOT_AS_WANTED)
                    .containsEntry(Setting.POLICY_LINK, State.NOT_AS_WANTED)
                    .containsEntry(Setting.LOGO_SHOWN, State.CANNOT_TELL);
            assertThat(house.signedIn(TestHouse.signInName(school, "Avery Demo"))
                            .open("/accounts/" + account.id() + "/settings")
                            .text())
                    .contains("not as promised A first comment waits, but whoever was shown once appears at once.");
        } finally {
            System.clearProperty("houserules.trusted-hosts");
            options.set("comment_moderation", "0");
        }
    }

    private static OfficialAccount connected(TestHouse house, Owner school, SiteAccess site) {
        long id = AnAccount.of(house, school, "WEBSITE", site.address().toString());
        byte[] password =
                house.room(Sealed.class).seal("account-" + id, site.password().getBytes(StandardCharsets.UTF_8));
        return house.inside(school.id(), () -> {
            AccountRegister register = house.room(AccountRegister.class);
            register.connect(
                    school.id(),
                    id,
                    Optional.of(new OfficialAccount.Connection(site.address().toString(), site.user(), password)));
            Schools schools = house.room(Schools.class);
            schools.keepWords(school.id(), SchoolWords.POLICY_ADDRESS, List.of("https://willowbrook.example/policy"));
            schools.keepWords(school.id(), SchoolWords.ADDRESS, List.of("willowbrook.example"));
            return register.find(id).orElseThrow();
        });
    }

    private static Map<Setting, State> read(TestHouse house, OfficialAccount account) {
        OwnerScope.run(
                Scope.of(account.owner()),
                () -> house.room(ObserveAccount.class).now(account));
        return house
                .inside(account.owner(), () -> house.room(Observations.class).latest(account.owner(), account.id()))
                .entrySet()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, seen -> seen.getValue().state()));
    }
}
