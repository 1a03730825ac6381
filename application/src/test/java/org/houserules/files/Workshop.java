package org.houserules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** Where pictures are made safe in tests. */
final class Workshop {
    private static final PictureWork WORK = PictureWork.usual();

    private Workshop() {}

    static MakePictureSafe without(Path place) {
        return new MakePictureSafe(Limits.usual(), WORK, Converters.none(), place);
    }

    static MakePictureSafe with(Converters converters, Path place) {
        return new MakePictureSafe(Limits.usual(), WORK, converters, place);
    }

    static SafePicture safe(MadeSafe made) {
        assertThat(made).isInstanceOf(SafePicture.class);
        return (SafePicture) made;
    }

    static Refused refused(MadeSafe made) {
        assertThat(made).isInstanceOf(Refused.class);
        return (Refused) made;
    }

    /** The largest difference of the three colours. */
    static int distance(int one, int two) {
        int red = Math.abs((one >> 16 & 0xFF) - (two >> 16 & 0xFF));
        int green = Math.abs((one >> 8 & 0xFF) - (two >> 8 & 0xFF));
        return Math.max(Math.max(red, green), Math.abs((one & 0xFF) - (two & 0xFF)));
    }
}
