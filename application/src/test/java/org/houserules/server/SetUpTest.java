package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.houserules.people.FirstStart;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetUpTest {
    private static final String WORDS = "blue teapot mountain";

    private final TestHouse house = TestHouse.start();
    private final TestBrowser browser = house.browser();

    @AfterEach
    void stop() {
        house.close();
    }

    private String key() {
        return house.room(FirstStart.class).key().orElseThrow();
    }

    private Page setUp(String key, String trust, String password) {
        return browser.send(
                "/set-up?key=" + key,
                "/set-up",
                "key",
                key,
                "school",
                "Willowbrook Primary",
                "trust",
                trust,
                "given-name",
                "Avery",
                "family-name",
                "Demo",
                "sign-in-name",
                "avery",
                "password",
                password);
    }

    @Test
    void whoeverHoldsTheKeySetsUpASchoolAndSignsInAsItsHead() {
        assertThat(setUp(key(), "", WORDS).path()).isEqualTo("/sign-in");

        Page work = browser.signIn("avery", WORDS);
        assertThat(work.path()).isEqualTo("/work");
        assertThat(work.text()).contains("Willowbrook Primary").doesNotContain("Go to");
        assertThat(browser.open("/people").text()).contains("Avery Demo");
    }

    @Test
    void aTrustIsSetUpWithItsFirstSchoolAndAddsMore() {
        setUp(key(), "Brambledown Trust", WORDS);
        browser.signIn("avery", WORDS);
        String trust = browser.open("/work")
                .document()
                .expectFirst("input[name=owner]")
                .attr("value");

        browser.send("/work", "/work-at", "owner", trust);
        Page added = browser.send("/schools", "/schools", "school", "Larkfield Academy");

        assertThat(added.text()).contains("The school was added", "Larkfield Academy", "Willowbrook Primary");
        assertThat(browser.send("/schools", "/schools", "school", "larkfield academy")
                        .text())
                .contains("of this name already");
    }

    @Test
    void theKeyIsGoodOnceAndForAnHour() {
        String key = key();
        house.clock().goOn(Duration.ofMinutes(61));
        assertThat(browser.open("/set-up?key=" + key).status()).isEqualTo(404);

        String another = key();
        setUp(another, "", WORDS);
        assertThat(browser.open("/set-up?key=" + another).status()).isEqualTo(404);
        assertThat(house.room(FirstStart.class).key()).isEmpty();
    }

    @Test
    void aWeakPasswordIsRefusedAndWhatWasTypedIsKept() {
        Page page = setUp(key(), "", "short");

        assertThat(page.text()).contains("Use at least 12 characters");
        assertThat(page.document().expectFirst("#school").attr("value")).isEqualTo("Willowbrook Primary");
        assertThat(page.body()).doesNotContain("value=\"short\"");
    }

    @Test
    void nobodyGetsInWithoutTheKey() {
        key();

        assertThat(browser.open("/set-up").status()).isEqualTo(404);
        assertThat(browser.open("/set-up?key=0000").status()).isEqualTo(404);
    }
}
