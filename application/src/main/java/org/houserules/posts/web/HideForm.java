package org.houserules.posts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.houserules.pages.FieldError;
import org.houserules.posts.PictureLook;
import org.houserules.screening.faces.Face;
import org.houserules.screening.pictures.Area;

/**
 * What somebody chose to hide in a picture.
 *
 * @param of the file that was before them
 * @param faces numbers of the ticked faces, from 1
 * @param rows areas, as they were typed or drawn
 */
public record HideForm(String of, List<Integer> faces, List<Row> rows) {
    static final int ROWS = 5;
    /** The number of no face. */
    private static final int NOBODY = 0;

    private static final String WRONG =
            "Write all four as numbers from 0 to 100, like 20 or 12.5; width and height more than 0.";
    private static final String OUTSIDE =
            "This part lies outside the picture. Left and top say where it begins: write less than 100.";
    private static final String NO_FACE =
            "There is no face with that number in this picture. Look at the picture again and tick the faces you mean.";
    private static final double WHOLE = 100;

    /** Shares of the picture's width and height, in per cent. */
    public record Row(int number, String left, String top, String width, String height) {
        boolean isBlank() {
            return (left + top + width + height).isBlank();
        }

        public String field(String name) {
            return "area-" + number + "-" + name;
        }

        private Optional<Area> in(int pictureWidth, int pictureHeight) {
            OptionalDouble x = percent(left);
            OptionalDouble y = percent(top);
            OptionalDouble wide = percent(width);
            OptionalDouble high = percent(height);
            if (x.isEmpty() || y.isEmpty() || wide.orElse(0) <= 0 || high.orElse(0) <= 0) {
                return Optional.empty();
            }
            return Optional.of(new Area(
                    (int) Math.floor(x.getAsDouble() * pictureWidth / WHOLE),
                    (int) Math.floor(y.getAsDouble() * pictureHeight / WHOLE),
                    Math.max(1, (int) Math.ceil(wide.getAsDouble() * pictureWidth / WHOLE)),
                    Math.max(1, (int) Math.ceil(high.getAsDouble() * pictureHeight / WHOLE))));
        }

        private boolean liesOutside(PictureLook look) {
            return in(look.width(), look.height())
                    .filter(area -> !area.touches(look.width(), look.height()))
                    .isPresent();
        }

        private static OptionalDouble percent(String typed) {
            String plain = typed.strip().replace(',', '.');
            boolean number = plain.length() <= 8 && plain.matches("[0-9]{1,3}(\\.[0-9]{1,4})?");
            double value = number ? Double.parseDouble(plain) : -1;
            return value < 0 || value > WHOLE ? OptionalDouble.empty() : OptionalDouble.of(value);
        }
    }

    static HideForm blank(String of) {
        return typed(new Typed(java.util.Map.of("of", new String[] {of})));
    }

    static HideForm typed(Typed typed) {
        List<Row> rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> new Row(
                        i,
                        typed.line("area-" + i + "-left"),
                        typed.line("area-" + i + "-top"),
                        typed.line("area-" + i + "-width"),
                        typed.line("area-" + i + "-height")))
                .toList();
        List<Integer> faces = typed.several("face").stream()
                .map(number -> number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : NOBODY)
                .toList();
        return new HideForm(typed.line("of"), faces, rows);
    }

    public boolean hasAreas() {
        return rows.stream().anyMatch(row -> !row.isBlank());
    }

    /** What it means in the picture. */
    List<Area> areas(PictureLook look, int width, int height) {
        List<Area> areas = new ArrayList<>();
        List<Face> found = look.found();
        faces.stream()
                .filter(number -> number >= 1 && number <= found.size())
                .forEach(number -> areas.add(found.get(number - 1).head()));
        rows.forEach(row -> row.in(width, height).ifPresent(areas::add));
        return areas;
    }

    /** @param look where it was not seen, nobody knows where parts lie, and it is not hidden now */
    List<FieldError> errors(PictureLook look) {
        List<FieldError> errors = new ArrayList<>();
        rows.stream()
                .filter(row -> !row.isBlank() && row.in(1, 1).isEmpty())
                .forEach(row -> errors.add(new FieldError(row.field("left"), WRONG)));
        rows.stream()
                .filter(row -> look.isSeen() && row.liesOutside(look))
                .forEach(row -> errors.add(new FieldError(row.field("left"), OUTSIDE)));
        int found = look.found().size();
        if (faces.stream().anyMatch(number -> number < 1 || number > found)) {
            errors.add(new FieldError("hide-picture", NO_FACE));
        }
        if (faces.isEmpty() && !hasAreas()) {
            errors.add(new FieldError("hide-picture", "Tick a face, or say which part is to be hidden."));
        }
        return errors;
    }
}
