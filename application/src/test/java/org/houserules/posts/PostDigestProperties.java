package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.houserules.files.FileAddress;

class PostDigestProperties {
    private static final Instant AT = Instant.parse("2026-11-24T16:00:00Z");

    @Property(tries = 300)
    void wordsThatDifferHaveAnotherDigest(
            @ForAll String title, @ForAll String text, @ForAll String otherTitle, @ForAll String otherText) {
        boolean same = title.equals(otherTitle) && text.equals(otherText);

        assertThat(digest(post().with(title, text)).equals(digest(post().with(otherTitle, otherText))))
                .isEqualTo(same);
    }

    @Property(tries = 200)
    void anyChangeOfContentChangesTheDigest(@ForAll("changes") UnaryOperator<WrittenPost> change) {
        assertThat(digest(change.apply(post()))).isNotEqualTo(digest(post()));
    }

    @Property(tries = 50)
    void confirmationsAreNoContent(@ForAll Set<String> tokens) {
        assertThat(digest(post().confirming(tokens))).isEqualTo(digest(post()));
    }

    @Property(tries = 50)
    void theOrderInWhichPupilsAreNamedIsNoContent(@ForAll("pupils") List<String> pupils) {
        List<String> reversed = new ArrayList<>(pupils).reversed();

        assertThat(digest(showing(pupils))).isEqualTo(digest(showing(reversed)));
    }

    @Property(tries = 20)
    void theSignatureIsContent(@ForAll String signature) {
        assertThat(PostDigest.of(post(), Optional.of(signature))).isNotEqualTo(PostDigest.of(post(), Optional.empty()));
    }

    @Provide
    Arbitrary<List<String>> pupils() {
        return Arbitraries.of("P0001", "P0002", "P0003", "P0004").list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<UnaryOperator<WrittenPost>> changes() {
        return Arbitraries.of(List.<UnaryOperator<WrittenPost>>of(
                post -> post.withPictures(List.of()),
                post -> post.withPicture(picture("b")),
                post -> post.withPictures(List.of(picture("b"))),
                post -> post.withPictures(post.pictures().reversed()),
                post -> post.goingOut(AT.plusSeconds(1)),
                post -> showing(List.of("P0009")),
                post -> post.with(
                        post.title() + post.text().charAt(0), post.text().substring(1)),
                post -> copy(post, Optional.of(2L), post.notAfter(), false),
                post -> copy(post, post.account(), Optional.of(AT.plusSeconds(60)), false),
                post -> copy(post, post.account(), post.notAfter(), true)));
    }

    private static WrittenPost copy(
            WrittenPost post, Optional<Long> account, Optional<Instant> notAfter, boolean unsigned) {
        return new WrittenPost(
                account,
                post.purpose(),
                post.title(),
                post.text(),
                post.opened(),
                post.pictures(),
                post.permissions(),
                post.goesOut(),
                notAfter,
                unsigned,
                post.urgent(),
                post.confirmed());
    }

    private static WrittenPost showing(List<String> pupils) {
        return post().withPictures(List.of(picture("a").showing(pupils), picture("c")));
    }

    private static WrittenPost post() {
        return new WrittenPost(
                Optional.of(1L),
                Optional.of(Purpose.EVENTS),
                "Harvest",
                "Thank you all.",
                List.of("https://school.example"),
                List.of(picture("a"), picture("c")),
                List.of(),
                Optional.of(AT),
                Optional.empty(),
                false,
                false,
                Set.of("accurate"));
    }

    private static WrittenPicture picture(String digit) {
        FileAddress address = new FileAddress(digit.repeat(64));
        return new WrittenPicture(
                address,
                address,
                "image/jpeg",
                "baskets.jpg",
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of("Baskets of fruit"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(0),
                Optional.empty(),
                List.of());
    }

    private static String digest(WrittenPost post) {
        return PostDigest.of(post, Optional.of("Avery Demo, teacher"));
    }
}
