package org.houserules.posts.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.posts.Account;
import org.houserules.posts.Author;
import org.houserules.posts.Authorisation;
import org.houserules.posts.FileSays;
import org.houserules.posts.Link;
import org.houserules.posts.OtherPerson;
import org.houserules.posts.Permission;
import org.houserules.posts.Picture;
import org.houserules.posts.PostContent;
import org.houserules.posts.Purpose;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostFileTest {
    private final Faults faults = new Faults();

    @TempDir
    private Path folder = Path.of("");

    private PostContent read(String yaml) throws IOException, Unusable {
        PostContent post = PostFile.read(Files.writeString(folder.resolve("post.yaml"), yaml), faults);
        faults.throwIfAny();
        return post;
    }

    @Test
    void everyFactOfAPostIsRead() throws IOException, Unusable {
        PostContent post = read("""
                format: 1
                account: {platform: facebook, official: yes, audience: parents, pupils-contribute: no}
                author: {name: Ada Brackenbury, position: PE lead, authorised: {platforms: [facebook, x], until: 2027-08-31,
                  trained: 2026-09-02}}
                purpose: past-pupils
                goes-out: 2026-11-24
                text: Hello.
                links: [{address: "https://example.org/a", opened: true}, {address: "https://example.org/b"}]
                permissions: [{for: quotation, from: The Gazette, on: 2026-11-01}]
                confirmed: [accurate, suitable-clothing]
                """);

        assertThat(post.account())
                .isEqualTo(new Account(
                        Optional.of(Platform.FACEBOOK),
                        Optional.of(true),
                        Optional.of(Readership.PARENTS),
                        Optional.of(false)));
        assertThat(post.author())
                .isEqualTo(new Author(
                        Optional.of("Ada Brackenbury"),
                        Optional.of("PE lead"),
                        new Authorisation.Written(
                                Optional.of(List.of(Platform.FACEBOOK, Platform.X)),
                                Optional.of(LocalDate.of(2027, 8, 31)),
                                Optional.of(LocalDate.of(2026, 9, 2))),
                        false));
        assertThat(post.purpose()).contains(Purpose.PAST_PUPILS);
        assertThat(post.goesOut()).contains(LocalDate.of(2026, 11, 24));
        assertThat(post.links())
                .containsExactly(
                        new Link("links[0]", "https://example.org/a", true),
                        new Link("links[1]", "https://example.org/b", false));
        assertThat(post.permissions())
                .containsExactly(new Permission(
                        Permission.Use.QUOTATION, Optional.of("The Gazette"), Optional.of(LocalDate.of(2026, 11, 1))));
        assertThat(post.confirmed()).containsExactlyInAnyOrder("accurate", "suitable-clothing");
    }

    @Test
    void everyFactOfAPictureIsRead() throws IOException, Unusable {
        Picture picture = read("""
                text: Hello.
                pictures:
                  - alt: A race
                    why: It shows teamwork
                    activity: sports-day
                    shown: [P0007, P0031, P0007]
                    others: [{kind: adult, permission: 2026-11-02}, {kind: other-school-pupil}]
                    people: 3
                    camera: T07
                    tagged: [someone]
                """).pictures().getFirst();

        assertThat(picture.in()).isEqualTo("pictures[0]");
        assertThat(picture.file()).isEqualTo(new FileSays.NoFile());
        assertThat(picture.alt()).contains("A race");
        assertThat(picture.why()).contains("It shows teamwork");
        assertThat(picture.activity()).contains("sports-day");
        assertThat(picture.shown()).containsExactly("P0007", "P0031");
        assertThat(picture.others())
                .containsExactly(
                        new OtherPerson(OtherPerson.Kind.ADULT, Optional.of(LocalDate.of(2026, 11, 2))),
                        new OtherPerson(OtherPerson.Kind.OTHER_SCHOOL_PUPIL, Optional.empty()));
        assertThat(picture.people()).contains(3);
        assertThat(picture.camera()).contains("T07");
        assertThat(picture.tagged()).containsExactly("someone");
    }

    @Test
    void aPostOfNothingButWordsHasOnlyAbsentFacts() throws IOException, Unusable {
        PostContent post = read("text: Hello.");

        assertThat(post.account()).isEqualTo(Account.unknown());
        assertThat(post.author()).isEqualTo(Author.unknown());
        assertThat(post.purpose()).isEmpty();
        assertThat(post.goesOut()).isEmpty();
        assertThat(post.links()).isEmpty();
        assertThat(post.pictures()).isEmpty();
        assertThat(post.videos()).isEmpty();
        assertThat(post.permissions()).isEmpty();
        assertThat(post.confirmed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Hello  ", "Two\nlines", "🎉 Hello", "01632 960100", "true", "~ "})
    void theTextIsKeptAsItIsWritten(String text) throws IOException, Unusable {
        assertThat(read("text: \"" + text.replace("\n", "\\n") + "\"").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "yes", "TRUE"})
    void anAuthorisationMayBeAPlainYes(String yes) throws IOException, Unusable {
        assertThat(read("text: Hello.\nauthor: {authorised: " + yes + "}")
                        .author()
                        .authorisation())
                .isEqualTo(new Authorisation.Stated(true));
        assertThat(read("text: Hello.\nauthor: {authorised: no}").author().authorisation())
                .isEqualTo(new Authorisation.Stated(false));
        assertThat(read("text: Hello.\nauthor: {authorised: }").author().authorisation())
                .isEqualTo(new Authorisation.NotStated());
    }

    @Test
    void anAuthorMayStayUnsignedForSafety() throws IOException, Unusable {
        assertThat(read("text: Hello.\nauthor: {unsigned: safety}").author().unsignedForSafety())
                .isTrue();
        assertThat(read("text: Hello.\nauthor: {name: Ada}").author().unsignedForSafety())
                .isFalse();
    }
}
