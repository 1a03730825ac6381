package org.houserules.accounts.register;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.Home;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.KeepRegister;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.PublicPaths;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.people.WhoIsSignedIn;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.policy.Adoptions;
import org.houserules.policy.DocumentDigest;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.jsoup.Jsoup;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A school with accounts, and a stranger who looks at what the public may see. */
final class PublicStage {
    static final LocalDate BEGAN = LocalDate.of(2026, 9, 1);

    final TestHouse house;
    final Owner school;
    final long head;

    PublicStage(TestHouse house) {
        this(house, house.school("Willowbrook Primary"));
    }

    PublicStage(TestHouse house, Owner school) {
        this.house = house;
        this.school = school;
        this.head = house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    }

    List<Map<String, Object>> json(String path) {
        return JsonMapper.shared().readValue(get(path).body(), new TypeReference<>() {});
    }

    String words(String path) {
        return Jsoup.parse(get(path).body()).text();
    }

    /** Seen by the public from the next look on. */
    void change(String sql, Object... facts) {
        house.inside(school.id(), () -> house.sql(sql).params(facts).update());
        house.clock().goOn(Duration.ofSeconds(31));
    }

    SignedIn head() {
        return house.room(WhoIsSignedIn.class)
                .find(head, Optional.of(school.id()))
                .orElseThrow();
    }

    TestBrowser signedIn() {
        return house.signedIn(TestHouse.signInName(school, "Avery Demo"));
    }

    long account(String name, LocalDate from, Optional<LocalDate> until) {
        AccountDetails details = new AccountDetails(
                name,
                Platform.FACEBOOK,
                Readership.PUBLIC,
                false,
                "https://www.facebook.example/" + name.replaceAll("\\W", ""),
                from,
                until);
        SignedIn by = head();
        return house.inside(
                school.id(), () -> house.room(KeepRegister.class).enterEarlier(by, details, "It was there before."));
    }

    long account(String name) {
        return account(name, BEGAN, Optional.empty());
    }

    void adopt(String policy) {
        String document = Home.text(Home.policy(policy).resolve("policy.yaml"));
        Adopted adopted = new Adopted(policy, "1", document, DocumentDigest.of(document), BEGAN);
        house.inside(school.id(), () -> house.room(Adoptions.class).add(school.id(), adopted, head, Instant.EPOCH));
        house.clock().goOn(PublicSchools.KEPT_FOR.plusSeconds(1));
    }

    String path() {
        return "/" + house.room(PublicPaths.class).of(school.id());
    }

    String list() {
        return path() + "/official-accounts";
    }

    HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    HttpResponse<String> ask(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.address() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HttpClient.newHttpClient().send(request, body);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
