package org.houserules.posts;

import java.awt.image.BufferedImage;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.houserules.files.FileAddress;
import org.houserules.files.MakePictureSafe;
import org.houserules.screening.faces.FaceCount;
import org.houserules.screening.faces.FaceDetection;
import org.houserules.screening.faces.FacesFound;
import org.houserules.screening.faces.FacesNotLookedFor;
import org.houserules.screening.faces.FacesUnknown;
import org.houserules.screening.pictures.PictureHash;
import org.houserules.screening.pictures.PictureType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the faces of a picture once, when it is taken in, and keeps by what it is known again. */
@Component
public class LookAtPicture {
    private final MakePictureSafe pictures;
    private final FaceDetection detection;
    private final PictureLooks looks;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LookAtPicture(
            MakePictureSafe pictures,
            FaceDetection detection,
            PictureLooks looks,
            TransactionTemplate transactions,
            Clock clock) {
        this.pictures = pictures;
        this.detection = detection;
        this.looks = looks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Outside of any transaction: it takes its time. @param kept the bytes of a picture as this house keeps it */
    public PictureLook look(long owner, FileAddress file, byte[] kept, String mediaType) {
        Optional<PictureLook> before = Objects.requireNonNull(transactions.execute(status -> looks.find(owner, file)));
        return before.filter(this::isAllThereIs)
                .or(() -> lookNow(owner, file, kept, mediaType))
                .or(() -> before.filter(PictureLook::isSeen))
                .orElseGet(() -> noTurn(owner, file));
    }

    private boolean isAllThereIs(PictureLook look) {
        return look.isSeen() && isAllThereIs(look.faces());
    }

    /** A model may have been put there since. */
    private boolean isAllThereIs(FaceCount faces) {
        return switch (faces) {
            case FacesFound found -> true;
            case FacesUnknown unknown -> false;
            case FacesNotLookedFor nobody -> detection.isNone();
        };
    }

    /** Empty where no turn came. */
    private Optional<PictureLook> lookNow(long owner, FileAddress file, byte[] kept, String mediaType) {
        return pictures.look(kept, type(mediaType), this::seen).map(look -> keep(owner, file, look));
    }

    private PictureLook keep(long owner, FileAddress file, PictureLook look) {
        transactions.executeWithoutResult(status -> looks.keep(owner, file, look, clock.instant()));
        return look;
    }

    static PictureType type(String mediaType) {
        return mediaType.equals("image/png") ? PictureType.PNG : PictureType.JPEG;
    }

    private PictureLook seen(BufferedImage upright) {
        return new PictureLook(
                upright.getWidth(), upright.getHeight(), detection.count(upright), PictureHash.of(upright));
    }

    /** It is looked at again before the post is sent, approved or published. */
    private PictureLook noTurn(long owner, FileAddress file) {
        FacesUnknown busy = new FacesUnknown(
                "other pictures were being worked on", "Remove the picture and add it again, or count them yourself.");
        return keep(owner, file, new PictureLook(0, 0, busy, Optional.empty()));
    }
}
