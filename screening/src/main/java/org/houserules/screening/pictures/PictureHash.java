package org.houserules.screening.pictures;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * By which a picture is known again after it was made smaller, saved worse, brightened or cut by up to a tenth of each
 * side; nothing can be drawn from it. It is kept for the whole picture and for each way of cutting its sides: first 64
 * bits of coarse shape, which find candidates, then the edges between cells, which tell similar scenes apart.
 */
public final class PictureHash {
    private static final int LONGEST_SIDE = 640;
    private static final double[] CUTS = {0, 0.05, 0.1};

    /** Measured: the same picture differs in at most so many bits of its shape and has so large a share of edges in common. */
    public static final int MOST_BITS = 16;

    private static final double LEAST_EDGES = 0.55;

    private final List<View> views;

    private PictureHash(List<View> views) {
        this.views = views;
    }

    private record View(long shape, Edges edges) {
        boolean isLike(View other) {
            return Long.bitCount(shape ^ other.shape) <= MOST_BITS && edges.share(other.edges) >= LEAST_EDGES;
        }
    }

    /** Empty where the picture has no shape to know it by: a single colour, a sky. */
    public static Optional<PictureHash> of(BufferedImage upright) {
        Greys greys = new Greys(Smaller.within(upright, LONGEST_SIDE));
        if (Shape64.of(greys, Part.WHOLE).isEmpty()) {
            return Optional.empty();
        }
        List<View> views = new ArrayList<>();
        for (double left : CUTS) {
            for (double top : CUTS) {
                for (double right : CUTS) {
                    for (double bottom : CUTS) {
                        view(greys, new Part(left, top, 1 - right, 1 - bottom)).ifPresent(views::add);
                    }
                }
            }
        }
        return Optional.of(new PictureHash(List.copyOf(views)));
    }

    private static Optional<View> view(Greys greys, Part part) {
        OptionalLong shape = Shape64.of(greys, part);
        return shape.isPresent() ? Optional.of(new View(shape.getAsLong(), Edges.of(greys, part))) : Optional.empty();
    }

    /** Whether one is the other, perhaps with its sides cut. */
    public boolean isLike(PictureHash other) {
        return other.views.stream().anyMatch(views.getFirst()::isLike)
                || views.stream().anyMatch(other.views.getFirst()::isLike);
    }

    /** To be kept, the whole picture first. */
    public long[] shapes() {
        return views.stream().mapToLong(View::shape).toArray();
    }

    /** To be kept beside the shapes. */
    public byte[] edges() {
        byte[] kept = new byte[views.size() * Edges.BYTES];
        for (int i = 0; i < views.size(); i++) {
            views.get(i).edges().writeTo(kept, i * Edges.BYTES);
        }
        return kept;
    }

    /** As it was kept. */
    public static PictureHash kept(long[] shapes, byte[] edges) {
        if (shapes.length == 0 || edges.length != shapes.length * Edges.BYTES) {
            throw new IllegalArgumentException("no kept hash");
        }
        List<View> views = new ArrayList<>();
        for (int i = 0; i < shapes.length; i++) {
            views.add(
                    new View(shapes[i], Edges.read(Arrays.copyOfRange(edges, i * Edges.BYTES, (i + 1) * Edges.BYTES))));
        }
        return new PictureHash(List.copyOf(views));
    }
}
