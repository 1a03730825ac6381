package org.houserules.accounts.kept;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SchoolWords;
import org.houserules.people.Schools;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A school's account on a faked website and a faked Facebook. */
abstract class ObservedOutside {
    static final WireMockServer OUTSIDE =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    static TestHouse house;

    Owner school;
    long account;

    @BeforeAll
    static void open() {
        OUTSIDE.start();
        System.setProperty("houserules.trusted-hosts", "127.0.0.1");
        System.setProperty("houserules.facebook", "http://127.0.0.1:" + OUTSIDE.port() + "/");
        house = TestHouse.start();
        // The clock is moved by days: no round of the house itself goes out meanwhile.
        house.sql(
                        "update scheduled_tasks set execution_time = execution_time + interval '1 year' where task_name like 'read-settings%'")
                .update();
    }

    @AfterAll
    static void close() {
        house.close();
        OUTSIDE.stop();
        System.clearProperty("houserules.trusted-hosts");
        System.clearProperty("houserules.facebook");
    }

    @BeforeEach
    void aSchool() {
        OUTSIDE.resetAll();
        school = house.school("Willowbrook Primary");
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        account = AnAccount.of(house, school, "WEBSITE", "http://127.0.0.1:" + OUTSIDE.port() + "/news-" + school.id());
        house.inside(school.id(), () -> {
            house.room(Schools.class)
                    .keepWords(school.id(), SchoolWords.POLICY_ADDRESS, List.of("https://willowbrook.example/policy"));
            house.room(Schools.class).keepWords(school.id(), SchoolWords.ADDRESS, List.of("willowbrook.example"));
            return true;
        });
    }

    void shows(String html) {
        answers(aResponse().withHeader("Content-Type", "text/html").withBody(html));
    }

    void answers(ResponseDefinitionBuilder answer) {
        OUTSIDE.stubFor(get(urlPathEqualTo("/news-" + school.id())).willReturn(answer));
    }

    void read() {
        OwnerScope.run(Scope.of(school.id()), () -> {
            OfficialAccount found = house.room(Accounts.class).find(account).orElseThrow();
            house.room(ObserveAccount.class).now(found);
        });
    }

    Map<Setting, Observation> seen() {
        return house.inside(school.id(), () -> house.room(Observations.class).latest(school.id(), account));
    }

    Observation seen(Setting setting) {
        return Optional.ofNullable(seen().get(setting)).orElseThrow();
    }

    String trail() {
        return house.inside(
                school.id(),
                () -> house.sql("select coalesce(string_agg(action || payload, ' '), '') from trail_event")
                        .query(String.class)
                        .single());
    }

    TestBrowser head() {
        return house.signedIn(TestHouse.signInName(school, "Avery Demo"));
    }

    String everything() {
        return "<a href='https://willowbrook.example/'><img alt='The school logo' src='x.png'></a>"
                + "<a href='https://www.willowbrook.example/policy/'>Policy</a>"
                + "<a href='https://rules.example/willowbrook/official-accounts/" + account + "/house-rules'>Rules</a>";
    }

    static List<String> asked() {
        return OUTSIDE.getAllServeEvents().stream()
                .map(event -> event.getRequest().getUrl())
                .toList();
    }
}
