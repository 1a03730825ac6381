package org.houserules.screening.faces;

import ai.onnxruntime.OrtException;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.pictures.Smaller;

/**
 * Finds faces with the model YuNet, in tiles of the picture and of ever smaller copies, so that a face in the last row
 * is found as well as one that fills the picture. The model file is read at the first picture, and verified.
 */
public final class YuNet implements FaceDetection {
    /** Larger pictures are made smaller first; a face of a dozen pixels in 12 megapixels is still one. */
    static final int LONGEST_SIDE = 4_096;

    private final ModelFile file;
    private final Duration budget;
    private Optional<Opened> opened = Optional.empty();

    /** @param budget the longest that one picture may take */
    public YuNet(ModelFile file, Duration budget) {
        this.file = file;
        this.budget = budget;
    }

    /** Fifteen seconds: a large picture with many small faces takes three on a slow computer. */
    public static YuNet from(ModelFile file) {
        return new YuNet(file, Duration.ofSeconds(15));
    }

    sealed interface Opened {}

    record Ready(YuNetModel model) implements Opened {}

    record NotReady(FacesUnknown why) implements Opened {}

    /** One picture at a time: the model's memory is used again. */
    @Override
    public synchronized FaceCount count(BufferedImage upright) {
        if (opened.isEmpty()) {
            opened = Optional.of(open());
        }
        return switch (opened.get()) {
            case NotReady not -> not.why();
            case Ready ready -> looked(ready.model(), upright);
        };
    }

    private Opened open() {
        return switch (file.read()) {
            case ModelFile.Unusable unusable -> new NotReady(unusable.why());
            case ModelFile.Verified verified -> started(verified.bytes());
        };
    }

    static Opened started(byte[] model) {
        try {
            return new Ready(YuNetModel.of(model));
        } catch (OrtException | RuntimeException | LinkageError cannot) {
            return new NotReady(failed(cannot));
        }
    }

    private FaceCount looked(YuNetModel model, BufferedImage upright) {
        Looking looking = new Looking(model, budget);
        try {
            List<Sighting> seen = seen(looking, upright);
            return looking.hasTime() ? found(seen, upright) : tooSlow();
        } catch (OrtException | RuntimeException broken) {
            return failed(broken);
        }
    }

    private static List<Sighting> seen(Looking looking, BufferedImage upright) throws OrtException {
        BufferedImage copy = Smaller.within(upright, LONGEST_SIDE);
        double smaller = (double) upright.getWidth() / copy.getWidth();
        List<Sighting> all = new ArrayList<>();
        looking.closely(copy).forEach(face -> all.add(face.in(0, 0, smaller)));
        while (Math.max(copy.getWidth(), copy.getHeight()) > Tile.SIDE) {
            copy = Smaller.half(copy);
            all.addAll(looking.at(copy, (double) upright.getWidth() / copy.getWidth()));
        }
        return all;
    }

    private static FacesFound found(List<Sighting> sightings, BufferedImage picture) {
        return new FacesFound(InRows.of(OneOfEach.of(sightings).stream()
                .map(face -> face.within(picture.getWidth(), picture.getHeight()))
                .toList()));
    }

    private FacesUnknown tooSlow() {
        return new FacesUnknown(
                "looking at this picture took longer than " + budget.toSeconds() + " seconds",
                "Save it smaller, for example with the longer side at 2,000 pixels, or count them yourself.");
    }

    private static FacesUnknown failed(Throwable why) {
        return new FacesUnknown(
                "the model could not be run (" + why.getClass().getSimpleName() + ")",
                "Count them yourself, and tell whoever looks after this installation.");
    }
}
