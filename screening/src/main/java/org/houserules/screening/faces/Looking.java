package org.houserules.screening.faces;

import ai.onnxruntime.OrtException;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.houserules.screening.TimeBudget;

/** Looks at one picture for a limited time. One tile cannot be interrupted, but it is always of the same size. */
final class Looking {
    /** From this score on it is a face. */
    private static final double SURE = 0.6;

    /** From this score on, and below this size, it may be one that is too small to tell. */
    private static final double PERHAPS = 0.15;

    private static final double SMALL = 28;

    private final YuNetModel model;
    private final TimeBudget time;

    Looking(YuNetModel model, Duration budget) {
        this.model = model;
        this.time = new TimeBudget(budget, TimeBudget.MACHINE);
    }

    boolean hasTime() {
        return !time.isOver();
    }

    /** In the picture itself; and where small faces may be, again through a magnifying glass. */
    List<Sighting> closely(BufferedImage picture) throws OrtException {
        List<Sighting> seen = look(picture, Tile.covering(picture.getWidth(), picture.getHeight()), 1);
        List<Sighting> small =
                seen.stream().filter(face -> face.longerSide() < SMALL).toList();
        List<Tile> magnified = Tile.covering(2 * picture.getWidth(), 2 * picture.getHeight()).stream()
                .filter(tile -> small.stream().anyMatch(face -> tile.holds(face.in(0, 0, 2))))
                .toList();
        List<Sighting> all = new ArrayList<>(sure(seen));
        all.addAll(sure(look(picture, magnified, 2)));
        return all;
    }

    /** @param smaller by how much this copy is smaller than the picture */
    List<Sighting> at(BufferedImage copy, double smaller) throws OrtException {
        return sure(look(copy, Tile.covering(copy.getWidth(), copy.getHeight()), 1)).stream()
                .map(face -> face.in(0, 0, smaller))
                .toList();
    }

    private static List<Sighting> sure(List<Sighting> seen) {
        return seen.stream().filter(face -> face.score() > SURE).toList();
    }

    private List<Sighting> look(BufferedImage copy, List<Tile> tiles, int magnified) throws OrtException {
        List<Sighting> found = new ArrayList<>();
        for (Tile tile : tiles) {
            if (!hasTime()) {
                break;
            }
            model.look(tile.of(copy, magnified), PERHAPS).stream()
                    .filter(face -> !tile.cuts(face))
                    .map(face -> face.in(tile.x(), tile.y(), 1.0 / magnified))
                    .forEach(found::add);
        }
        return found;
    }
}
