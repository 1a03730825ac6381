package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.houserules.platforms.CommentsReader.CommentSeen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The comments that a real WordPress shows: approved ones of the days asked for, and no others. */
@AloneOnWordPress
class CommentsOnRealWordPressTest {
    private final OptionsOfWordPress options = OptionsOfWordPress.ofTheRealOne();
    private final WordPress wordPress = new WordPress(Reach.alsoTo("127.0.0.1"), Patience.usual());

    @BeforeEach
    void someComments() {
        options.run(
                "insert into wp_posts (post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt,"
                        + " post_status, comment_status, post_name, to_ping, pinged, post_modified, post_modified_gmt,"
                        + " post_content_filtered, post_type) values (1, '2026-01-01', '2026-01-01', 'x', 'Fair', '', 'publish',"
                        + " 'open', 'talked-of', '', '', '2026-01-01', '2026-01-01', '', 'post')");
        comment("2026-10-31 23:59:59", "1", "the day before");
        comment("2026-11-01 00:00:00", "1", "that <b>very</b> day");
        comment("2026-11-02 12:00:00", "1", "the day after");
        comment("2026-11-02 12:00:00", "0", "held");
        comment("2026-11-02 12:00:00", "spam", "spam");
    }

    private void comment(String at, String approved, String words) {
        options.run("insert into wp_comments (comment_post_ID, comment_author, comment_author_email, comment_date,"
                + " comment_date_gmt, comment_content, comment_approved, comment_type)"
                + " select ID, 'A Parent', 'a@b.example', '" + at + "', '" + at + "', '" + words + "', '" + approved
                + "', 'comment' from wp_posts where post_name = 'talked-of'");
    }

    @AfterEach
    void nothingIsLeftBehind() {
        options.run("delete from wp_comments where comment_author_email = 'a@b.example'");
        options.run("delete from wp_posts where post_name = 'talked-of'");
        wordPress.close();
    }

    @Test
    void onlyWhatTheSiteShowsOfTheseDaysIsReadTheLatestFirst() throws PlatformException {
        assertThat(wordPress.commentsOf(RealWordPress.site()).since(LocalDate.of(2026, 11, 1)))
                .filteredOn(one -> one.address().toString().contains("talked-of")
                        || !one.words().startsWith("Hi, this is a comment"))
                .extracting(CommentSeen::words)
                .containsExactly("the day after", "that very day");
    }
}
