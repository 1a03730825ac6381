package org.houserules.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houserules.Home;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.jsoup.nodes.Element;

/** An invented school with one of the shipped policies, and people who ask for accounts. */
final class RequestStage {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final String REQUESTS = "/accounts/requests";

    final TestHouse house = TestHouse.shared();
    final Owner school = house.school("Willowbrook Primary");
    final long head =
            house.person(school, "Harper Demo", PersonKind.TEACHER, Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER);
    final long author = house.person(school, "Avery Demo", PersonKind.TEACHER);
    final long other = house.person(school, "Sam Demo", PersonKind.TEACHER);
    final long governor = house.person(school, "Glenn Demo", PersonKind.GOVERNOR);

    RequestStage(String policy) {
        adopt(policy);
    }

    /** Whoever holds which role. */
    void adopt(String policy) {
        Adopted adopted = new Adopted(policy, "1", document(policy), "shipped " + policy, TODAY);
        house.inside(school.id(), () -> house.room(Adoptions.class).add(school.id(), adopted, head, Instant.EPOCH));
    }

    private static String document(String policy) {
        try {
            return Files.readString(Home.FOLDER.resolve("policies/" + policy + "/policy.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    /** Begins one. @return its page, such as {@code /accounts/requests/7} */
    static String begin(TestBrowser browser) {
        Page page = browser.send(REQUESTS + "/new", REQUESTS + "/new");
        assertThat(page.status()).isEqualTo(200);
        return page.path();
    }

    /** The fields of a loaded page as they stand in it, with others in the place of their own. */
    static String[] filled(Page page, String... instead) {
        List<String> all = new ArrayList<>();
        for (Element field : page.document().select("#request input, #request textarea, #request select")) {
            String name = field.attr("name");
            boolean off = List.of("checkbox", "radio").contains(field.attr("type")) && !field.hasAttr("checked");
            boolean own = name.equals("_csrf") || List.of(instead).contains(name);
            if (!off && !own && !name.isEmpty()) {
                all.add(name);
                all.add(value(field));
            }
        }
        all.addAll(List.of(instead));
        return all.toArray(String[]::new);
    }

    private static String value(Element field) {
        return switch (field.normalName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.select("option[selected]").attr("value");
            default -> field.attr("value");
        };
    }

    /** Types on a page of the form as it stands now and presses its button. */
    static Page type(TestBrowser browser, String task, String... fields) {
        return browser.send(task, task, filled(browser.open(task), fields));
    }

    Request stored(String path) {
        long id = Long.parseLong(path.substring(REQUESTS.length() + 1).replaceAll("[/?].*", ""));
        return house.inside(
                school.id(), () -> house.room(Requests.class).find(id).orElseThrow());
    }
}
