package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.server.TestBrowser.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TypedIsKeptTest {
    private static final String TEXT = "Sports day was \"great\" & <b>sunny</b>.\r\nThank you!";

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private final String name = TestHouse.signInName(school, "Avery Demo");
    private final TestBrowser browser = house.browser();

    TypedIsKeptTest() {
        house.person(school, "Avery Demo", PersonKind.TEACHER);
    }

    @Test
    void whatWasTypedIsThereAfterSigningIn() {
        Page asked = browser.send("/sign-in", "/posts/7/save?step=2", "text", TEXT, "shown", "P1", "shown", "P2");
        assertThat(asked.text()).contains("What you typed is kept");

        Page back = signIn(asked, TestHouse.PASSWORD);

        assertThat(back.text()).contains("You were signed out. Here is what you typed", "Sports day");
        Element form = back.document().expectFirst("form[action=/posts/7/save?step=2]");
        assertThat(form.select("[name=text]").attr("value").replace("\r", "")).isEqualTo(TEXT.replace("\r", ""));
        assertThat(form.select("[name=shown]").eachAttr("value")).containsExactly("P1", "P2");
        assertThat(form.select("[name=_csrf]").attr("value")).isNotEmpty();
        assertThat(form.select("button").text()).isEqualTo("Go on");
        assertThat(browser.open("/work").path()).isEqualTo("/work");
    }

    @Test
    void halfARequestForAnAccountIsKeptWithoutWhatItsPageSendsAlong() {
        Page asked = browser.send(
                "/sign-in", "/accounts/requests/7/dates", "asked", "go-live", "save", "3", "go-live", "2027-01-05");

        Page back = signIn(asked, TestHouse.PASSWORD);

        assertThat(back.document().select("dl.facts dt").eachText()).containsExactly("Go live");
        assertThat(back.document()
                        .select("form[action=/accounts/requests/7/dates] [name=save]")
                        .attr("value"))
                .isEqualTo("3");
    }

    @Test
    void aWrongPasswordLosesNothing() {
        Page asked = browser.send("/sign-in", "/posts/7/save", "text", TEXT);

        Page again = signIn(asked, "wrong");
        assertThat(again.text()).contains("The name or the password is wrong");
        assertThat(signIn(again, TestHouse.PASSWORD).text()).contains("Here is what you typed", "Sports day");
    }

    @Test
    void theTextOfAFormWithFilesIsKept() {
        String token = browser.open("/sign-in").token();
        String body = part("_csrf\"", token) + part("text\"", TEXT) + part("picture\"; filename=\"a.jpg\"", "JFIF")
                + "--xyz--\r\n";
        Page asked = browser.send(HttpRequest.newBuilder(browser.at("/posts/7/save"))
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(BodyPublishers.ofString(body))
                .build());

        Page back = signIn(asked, TestHouse.PASSWORD);
        assertThat(back.text())
                .contains("Sports day", "files could not be kept")
                .doesNotContain("JFIF");
        assertThat(back.document().select("form[enctype=multipart/form-data]")).hasSize(1);
    }

    @Test
    void passwordsOtherPagesAndTooMuchAreNotKept() {
        assertThat(browser.send("/sign-in", "/posts/7/save", "text", "a", "new-password", "secret")
                        .body())
                .contains("typed:text")
                .doesNotContain("secret");
        assertThat(browser.send("/sign-in", "/me/password", "text", "a").body()).doesNotContain("typed:");
        assertThat(browser.send("/sign-in", "/posts/7/save", "text", "a".repeat(210_000))
                        .body())
                .doesNotContain("typed:");
        assertThat(browser.send("/sign-in", "/posts/7/save", "text", "a".repeat(190_000))
                        .body())
                .contains("typed:");
    }

    @Test
    void nobodyIsShownAFormThatLeadsElsewhere() {
        Page page = browser.send(
                "/sign-in",
                "/sign-in",
                "name",
                name,
                "password",
                TestHouse.PASSWORD,
                "typed-to",
                "//elsewhere.example/posts/1",
                "typed:text",
                "a");

        assertThat(page.path()).isEqualTo("/work");
    }

    /** Fills in the sign-in form that stands on the page. */
    private Page signIn(Page on, String password) {
        Element form = on.document().expectFirst("form[action=/sign-in]");
        List<String> fields = new ArrayList<>(List.of("name", name, "password", password));
        for (Element hidden : form.select("input[type=hidden]")) {
            fields.addAll(List.of(hidden.attr("name"), hidden.attr("value")));
        }
        return browser.sendWithoutToken("/sign-in", fields.toArray(String[]::new));
    }

    private static String part(String head, String value) {
        return "--xyz\r\nContent-Disposition: form-data; name=\"" + head + "\r\n\r\n" + value + "\r\n";
    }
}
