package org.houserules.files;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.houserules.screening.pictures.PictureType;

/**
 * A judged picture drawn anew: small enough, upright, in plain colours.
 *
 * @param bytes the file to keep; nothing of the uploaded file is in it but what its pixels show
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Redraw(Encode format, byte[] bytes, byte[] thumbnail, int width, int height) {
    /** Drawings stay PNG, for the sake of their letters, up to this size; then JPEG is kinder to readers' phones. */
    private static final int MOST_FOR_DRAWINGS = 2_000_000;

    /** Empty where its pixels cannot be decoded. */
    static Optional<Redraw> of(Parts parts, Turn turn, Limits limits) {
        return upright(parts, turn, limits.longestSide()).map(upright -> of(upright, parts.type(), limits));
    }

    /** Of a picture that was changed after it was decoded. @param type of the file that it came from */
    static Redraw of(BufferedImage upright, PictureType type, Limits limits) {
        return encoded(upright, type != PictureType.JPEG, limits.thumbnailSide());
    }

    /** As people see it; empty where its pixels cannot be decoded. */
    static Optional<BufferedImage> upright(Parts parts, Turn turn, int longestSide) {
        return Decode.decode(parts)
                .map(decoded -> plain(decoded, longestSide))
                .map(plain -> turn.upright(WideColours.of(parts.profile(), plain)));
    }

    /** Smaller first, where that is right for its colours, since the whole picture may take much of the memory. */
    private static BufferedImage plain(BufferedImage decoded, int longestSide) {
        boolean odd =
                decoded.getType() == BufferedImage.TYPE_CUSTOM || decoded.getType() == BufferedImage.TYPE_USHORT_GRAY;
        return PlainColours.of(Shrink.to(longestSide, odd ? PlainColours.of(decoded) : decoded));
    }

    private static Redraw encoded(BufferedImage picture, boolean drawing, int thumbnailSide) {
        boolean transparent = picture.getColorModel().hasAlpha();
        Encode format = transparent || drawing ? Encode.PNG : Encode.JPEG;
        byte[] bytes = format.encode(picture);
        if (!transparent && bytes.length > MOST_FOR_DRAWINGS && format == Encode.PNG) {
            format = Encode.JPEG;
            bytes = format.encode(picture);
        }
        byte[] thumbnail = format.encode(Shrink.to(thumbnailSide, picture));
        return new Redraw(format, bytes, thumbnail, picture.getWidth(), picture.getHeight());
    }
}
