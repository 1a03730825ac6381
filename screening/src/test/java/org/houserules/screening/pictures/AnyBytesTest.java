package org.houserules.screening.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, reading it answers. */
class AnyBytesTest {
    private static final List<byte[]> PICTURES = List.of(
            Drawn.jpeg(),
            Drawn.jpeg(40, 40, true),
            Drawn.png(),
            Drawn.png(13, true),
            Drawn.gif(),
            Drawn.gif(30, 20, false));

    @Property
    void anyBytesAreRefusedWithoutFailing(@ForAll byte[] file) {
        assertThat(PictureFile.read(file)).isNotNull().isNotInstanceOf(PictureFacts.class);
    }

    @Property
    void aPictureWithChangedBytesIsAnswered(@ForAll("spoilt") byte[] file) {
        assertAnswered(PictureFile.read(file));
    }

    @Property
    void aPictureWithAPieceTakenOutIsAnswered(@ForAll("pieces") byte[] file) {
        assertAnswered(PictureFile.read(file));
    }

    private static void assertAnswered(PictureRead read) {
        switch (read) {
            case PictureFacts facts ->
                assertThat((long) facts.width() * facts.height()).isBetween(1L, 30_000_000L);
            case NotAPicture refused -> assertThat(refused.why()).isNotBlank();
            case UnsupportedPicture held -> assertThat(held.why()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<byte[]> spoilt() {
        return Arbitraries.of(PICTURES)
                .flatMap(picture -> Arbitraries.integers()
                        .between(0, picture.length - 1)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .flatMap(places -> Arbitraries.bytes().map(value -> changed(picture, places, value))));
    }

    @Provide
    Arbitrary<byte[]> pieces() {
        return Arbitraries.of(PICTURES)
                .flatMap(picture -> Arbitraries.integers()
                        .between(0, picture.length - 1)
                        .flatMap(from -> Arbitraries.integers()
                                .between(from, picture.length)
                                .map(to -> Built.join(Built.first(picture, from), Built.from(picture, to)))));
    }

    private static byte[] changed(byte[] picture, List<Integer> places, byte value) {
        byte[] copy = picture.clone();
        places.forEach(place -> copy[place] = value);
        return copy;
    }
}
