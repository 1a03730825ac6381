package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.houserules.platforms.SettingSeen.Asked;
import org.houserules.platforms.SettingSeen.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a real WordPress is set: its options are changed past us, and each time we have to see it. */
@AloneOnWordPress
class SettingsOnRealWordPressTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final SiteAccess site = RealWordPress.site();
    private final OptionsOfWordPress options = OptionsOfWordPress.ofTheRealOne();
    private final WordPress wordPress = new WordPress(Reach.alsoTo("127.0.0.1"), Patience.usual());

    @BeforeEach
    void asWordPressComes() {
        options.set("comment_moderation", "0");
        options.set("comment_previously_approved", "1");
        options.set("default_comment_status", "open");
        options.set("users_can_register", "0");
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(
                        options.count(
                                "select count(*) from wp_posts where post_name like 'hprobe%' or post_title like 'House Rules looks%'"))
                .isZero();
        assertThat(options.count(
                        "select count(*) from wp_comments where comment_author_email like '%@example.invalid'"))
                .isZero();
        options.forget();
        asWordPressComes();
        wordPress.close();
    }

    private SettingSeen seen(Asked asked) throws PlatformException {
        return read(site, NOW).stream()
                .filter(one -> one.asked() == asked)
                .findFirst()
                .orElseThrow();
    }

    private List<SettingSeen> read(SiteAccess as, Instant now) throws PlatformException {
        return wordPress.settingsOf(as, Clock.fixed(now, ZoneOffset.UTC)).read();
    }

    @Test
    void aSiteThatHoldsEveryCommentIsAsWanted() throws PlatformException {
        options.set("comment_moderation", "1");

        assertThat(seen(Asked.COMMENTS).told()).isEqualTo(Told.SHUT);
    }

    @Test
    void aSiteThatHoldsEveryCommentIsAsWantedWhateverItDoesWithKnownAuthors() throws PlatformException {
        options.set("comment_moderation", "1");
        options.set("comment_previously_approved", "0");

        assertThat(seen(Asked.COMMENTS).told()).isEqualTo(Told.SHUT);
    }

    @Test
    void aSiteThatShowsWhoWasShownBeforeDoesNotHoldEveryComment() throws PlatformException {
        assertThat(seen(Asked.COMMENTS))
                .isEqualTo(SettingSeen.open(
                        Asked.COMMENTS, "A first comment waits, but whoever was shown once appears at once."));
    }

    @Test
    void aSiteThatShowsEverythingAtOnceIsSeen() throws PlatformException {
        options.set("comment_previously_approved", "0");

        assertThat(seen(Asked.COMMENTS))
                .isEqualTo(SettingSeen.open(Asked.COMMENTS, "A stranger's comment appears at once."));
    }

    @Test
    void whereNothingTakesCommentsNobodyCanComment() throws PlatformException {
        options.set("comment_previously_approved", "0");
        options.set("default_comment_status", "closed");
        options.run("update wp_posts set comment_status = 'closed'");

        assertThat(seen(Asked.COMMENTS).words()).startsWith("Nobody can comment");
        assertThat(seen(Asked.COMMENTS).told()).isEqualTo(Told.SHUT);
    }

    @Test
    void anOlderPostThatStillTakesCommentsIsSeen() throws PlatformException {
        options.set("comment_previously_approved", "0");
        options.set("default_comment_status", "closed");
        options.run(
                "insert into wp_posts (post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt,"
                        + " post_status, comment_status, post_name, to_ping, pinged, post_modified, post_modified_gmt,"
                        + " post_content_filtered, post_type) values (1, '2026-01-01', '2026-01-01', 'x', 'Old', '', 'publish',"
                        + " 'open', 'old-and-open', '', '', '2026-01-01', '2026-01-01', '', 'post')");
        try {
            assertThat(seen(Asked.COMMENTS))
                    .isEqualTo(
                            SettingSeen.open(
                                    Asked.COMMENTS,
                                    "New posts take no comments, but something older does. A stranger's comment appears at once."));
        } finally {
            options.run("delete from wp_posts where post_name = 'old-and-open'");
        }
    }

    @Test
    void registrationIsReadAsAStrangerSeesIt() throws PlatformException {
        assertThat(seen(Asked.VISITOR_POSTS).told()).isEqualTo(Told.SHUT);

        options.set("users_can_register", "1");
        assertThat(seen(Asked.VISITOR_POSTS))
                .isEqualTo(SettingSeen.open(Asked.VISITOR_POSTS, "Anybody can register on the website."));
    }

    @Test
    void aUserWhoMayNotLookGetsNoAnswerButHowToMendIt() throws PlatformException {
        SiteAccess author = options.userWithFewRights(site);

        assertThat(read(author, NOW).getFirst().told()).isEqualTo(Told.CANNOT_TELL);
        assertThat(read(author, NOW).getFirst().words()).contains("the rights of an editor");
    }

    @Test
    void aWrongPasswordIsAFailureToRead() {
        SiteAccess wrong = new SiteAccess(site.address(), site.user(), "wrong");

        assertThat(catchThrowableOfType(PlatformException.class, () -> read(wrong, NOW))
                        .fault())
                .isEqualTo(new PlatformFault.NotAllowed(401));
    }

    @Test
    void whatACrashLeftBehindIsRemovedByTheNextReading() throws PlatformException {
        options.leftBehind(
                "hprobe" + Long.toString(NOW.minus(Duration.ofMinutes(11)).getEpochSecond(), 32) + "xabc");

        read(site, NOW);
    }

    @Test
    void whatIsUnderWayElsewhereIsLeftAlone() throws PlatformException {
        String slug = "hprobe" + Long.toString(NOW.minus(Duration.ofMinutes(9)).getEpochSecond(), 32) + "xabc";
        options.leftBehind(slug);

        read(site, NOW);

        assertThat(options.count("select count(*) from wp_posts where post_name = '" + slug + "'"))
                .isOne();
        read(site, NOW.plus(Duration.ofMinutes(2)));
    }

    @Test
    void nothingIsVisibleToStrangersAndNoMailIsSent() throws PlatformException {
        options.set("comments_notify", "1");
        options.set("moderation_notify", "1");
        options.noteMail();
        options.noteWhatStrangersSee(site.address());

        seen(Asked.COMMENTS);

        assertThat(options.mailSent()).isEmpty();
        assertThat(options.seenByStrangers())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain("House Rules looks", "hprobe", "The first one.", "The second one."));
    }
}
