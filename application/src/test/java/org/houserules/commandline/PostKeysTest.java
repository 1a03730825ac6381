package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be left out of a post, and what is refused in it. */
class PostKeysTest {
    @TempDir
    private Path folder = Path.of("");

    private Ran check(String post) {
        return new Desk(folder).check("hutton-rudby", post, "--json");
    }

    @Test
    void everyKeyMayBeLeftOutExceptTheText() {
        Ran ran = check("text: Our fair opens on Saturday.");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().get("findings"))
                .extracting(one -> one.get("result").asString())
                .contains("cannot-tell");
    }

    @Test
    void aBlankKeyIsAnAbsentFact() {
        Ran blank = check("""
                format:
                account: {platform: , official: , audience: , pupils-contribute: }
                author: {name: , position: , authorised: , unsigned: }
                purpose:
                goes-out:
                text: Our fair opens on Saturday.
                links:
                pictures:
                videos: ~
                permissions: []
                confirmed: null
                """);

        assertThat(blank.err()).isEmpty();
        assertThat(blank.json().get("findings"))
                .isEqualTo(check("text: Our fair opens on Saturday.").json().get("findings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"purpose: events", "text:", "text: ''"})
    void aPostWithoutTextIsUnusable(String post) {
        Ran ran = check(post);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors())
                .singleElement()
                .asString()
                .contains("The post has no text")
                .contains("post.yaml:1:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "purpos: events                          | 'purpos' is not known here. Did you mean 'purpose'?",
                "account: {plattform: facebook}          | 'plattform' is not known here. Did you mean 'platform'?",
                "author: {nam: Ada}                      | 'nam' is not known here. Did you mean 'name'?",
                "author: {authorised: {til: 2026-11-20}} | 'til' is not known here.",
                "links: [{adress: a, address: b}]        | 'adress' is not known here. Did you mean 'address'?",
                "pictures: [{altt: a}]                   | 'altt' is not known here. Did you mean 'alt'?",
                "pictures: [{others: [{kind: adult, age: 3}]}] | 'age' is not known here.",
                "videos: [{altt: a}]                     | 'altt' is not known here. Did you mean 'alt'?",
                "permissions: [{for: music, fro: a}]     | 'fro' is not known here.",
                "pictures: [{file-says: {make: a}}]      | 'file-says' is not known here."
            })
    void anUnknownKeyIsRefusedInItsLine(String line, String fault) {
        refused(line, fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "goes-out: 2026-02-30                     | 'goes-out' is 2026-02-30, which is no date.",
                "goes-out: tomorrow                       | 'goes-out' is tomorrow, which is no date.",
                "goes-out: 20/11/2026                     | 'goes-out' is 20/11/2026, which is no date.",
                "account: {platform: facebok}             | 'platform' is facebok, which is not known here. Did you mean 'facebook'?",
                "account: {audience: everyone}            | 'audience' is everyone, which is not known here.",
                "account: {official: perhaps}             | 'official' is perhaps, which is neither yes nor no.",
                "account: {pupils-contribute: 7}          | 'pupils-contribute' is 7, which is neither yes nor no.",
                "account: facebook                        | 'account' holds text, but a group of keys belongs here.",
                "author: {authorised: perhaps}            | 'authorised' is perhaps, which is neither yes nor no.",
                "author: {authorised: {until: never}}     | 'until' is never, which is no date.",
                "author: {authorised: {trained: 2026}}    | 'trained' is 2026, which is no date.",
                "author: {authorised: {platforms: [bebo]}} | 'platforms' is bebo, which is not known here.",
                "author: {unsigned: shy}                  | 'unsigned' is shy, which is not known here.",
                "purpose: fun                             | 'purpose' is fun, which is not known here.",
                "purpose: [events]                        | 'purpose' holds a list, but a single value belongs here.",
                "links: https://example.org               | 'links' holds text, but a list belongs here.",
                "links: [{address: a, opened: often}]     | 'opened' is often, which is neither yes nor no.",
                "links: [{opened: true}]                  | 'address' is missing.",
                "pictures: [{people: many}]               | 'people' is many, which is no number that can stand here.",
                "pictures: [{people: -1}]                 | 'people' is -1, which is no number that can stand here.",
                "pictures: [{others: [{kind: dog}]}]      | 'kind' is dog, which is not known here.",
                "pictures: [{others: [{permission: 2026-11-02}]}] | Somebody in the picture has no kind.",
                "pictures: [{others: [{kind: adult, permission: no}]}] | 'permission' is no, which is no date.",
                "permissions: [{for: dancing}]            | 'for' is dancing, which is not known here.",
                "permissions: [{from: Ada}]               | The permission does not say what it is for.",
                "permissions: [{for: music, on: 2026-1-1}] | 'on' is 2026-1-1, which is no date.",
                "confirmed: {accurate: true}              | 'confirmed' holds a group of keys, but a single value belongs here.",
                "format: 2                                | 'format' is 2, which is no number that can stand here."
            })
    void aValueThatCannotBeReadIsRefusedInItsLine(String line, String fault) {
        refused(line, fault);
    }

    private void refused(String line, String fault) {
        Ran ran = check("text: Our fair opens on Saturday.\n" + line + "\n");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains("post.yaml:2: " + fault);
    }

    @Test
    void everyFaultOfEveryPostIsToldAtOnce() {
        Desk desk = new Desk(folder);
        String first = desk.write("first.yaml", "text: Hello.\npurpose: fun\ngoes-out: never\n");
        String second = desk.write("second.yaml", "txt: Hello.\n");

        Ran ran = Ran.of("check", first, second, "--policy", "hutton-rudby");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errors())
                .extracting(line -> line.replaceAll(".*/([a-z]+\\.yaml:\\d+):.*", "$1"))
                .isEqualTo(List.of("first.yaml:2", "first.yaml:3", "second.yaml:1", "second.yaml:1"));
    }
}
