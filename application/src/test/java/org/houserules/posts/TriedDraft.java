package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.policy.backtest.TryDraft;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;

/** A draft of a school's policy, begun and written in the browser, and tried without waiting for the job. */
public final class TriedDraft {
    private final TestHouse house;
    private final long school;
    private final TestBrowser browser;

    /** Its address. */
    public final String path;

    public TriedDraft(TestHouse house, PostsStage stage, TestBrowser browser) {
        this.house = house;
        this.school = stage.school();
        this.browser = browser;
        String from = browser.open("/policy/drafts")
                .document()
                .select("input[value^=adopted-]")
                .attr("value");
        this.path = browser.send("/policy/drafts", "/policy/drafts", "from", from)
                .path()
                .replaceFirst("\\?.*", "");
    }

    public void rewrite(UnaryOperator<String> change) {
        Page text = browser.open(path + "/text");
        String words = text.document().select("#text").val();
        String rewritten = change.apply(words);
        assertThat(rewritten).isNotEqualTo(words);
        browser.send(
                path + "/text",
                path + "/text",
                "save",
                text.document().select("input[name=save]").attr("value"),
                "text",
                rewritten);
    }

    /** What was asked for last is done. */
    public Page tried() {
        long trial = house.inside(
                school,
                () -> house.sql("select max(id) from policy_back_test where owner_id = " + school)
                        .query(Long.class)
                        .single());
        OwnerScope.run(Scope.of(school), () -> house.room(TryDraft.class).run(trial));
        return browser.open(path + "/back-test");
    }
}
