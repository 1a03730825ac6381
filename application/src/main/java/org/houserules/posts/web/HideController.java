package org.houserules.posts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houserules.files.SafePicture;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.posts.HidePicture;
import org.houserules.screening.faces.Face;
import org.houserules.screening.pictures.Area;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Hiding faces, or any part, of a picture of one's own draft. */
@Controller
class HideController {
    private final HidePicture hiding;

    HideController(HidePicture hiding) {
        this.hiding = hiding;
    }

    @GetMapping("/posts/{id}/pictures/{number}/hide")
    @Needs(Permission.WRITE_POSTS)
    String choose(@PathVariable long id, @PathVariable int number, SignedIn author, Model model) {
        HidePicture.Found found = find(author, id, number);
        HideForm form = HideForm.blank(found.picture().file().value());
        return show(page(id, found, form, Optional.empty(), Optional.empty()), FormErrors.NONE, model);
    }

    @PostMapping("/posts/{id}/pictures/{number}/hide")
    @Needs(Permission.WRITE_POSTS)
    String hide(
            @PathVariable long id, @PathVariable int number, SignedIn author, HttpServletRequest request, Model model) {
        Typed typed = new Typed(request.getParameterMap());
        HideForm form = HideForm.typed(typed);
        HidePicture.Found found = find(author, id, number);
        List<FieldError> errors = form.errors(found.look());
        if (!errors.isEmpty()) {
            return show(page(id, found, form, Optional.empty(), Optional.empty()), new FormErrors(errors), model);
        }
        if (!typed.line("act").equals("hide")) {
            return show(
                    page(id, found, form, Optional.of(preview(id, number, form)), Optional.empty()),
                    FormErrors.NONE,
                    model);
        }
        HidePicture.Chosen chosen = new HidePicture.Chosen(id, form.of());
        return switch (hiding.hide(author, chosen, found, areas(form, found))) {
            case HIDDEN -> "redirect:/posts/" + id + "/edit?done=picture-hidden#picture-" + number;
            case CHANGED ->
                again(id, found, "The picture has changed since you chose. Nothing was hidden. Choose again.", model);
            case OUTSIDE -> again(id, found, "Nothing was hidden: choose a part that lies in the picture.", model);
            case BUSY ->
                again(
                        id,
                        found,
                        "Other pictures are being worked on just now. Nothing was hidden. Try again in a minute.",
                        model);
        };
    }

    /** How it would look; nothing is kept. */
    @GetMapping("/posts/{id}/pictures/{number}/hide/preview")
    @Needs(Permission.WRITE_POSTS)
    ResponseEntity<byte[]> preview(
            @PathVariable long id, @PathVariable int number, SignedIn author, HttpServletRequest request) {
        HideForm form = HideForm.typed(new Typed(request.getParameterMap()));
        HidePicture.Found found = find(author, id, number);
        SafePicture picture = hiding.preview(found, areas(form, found)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .cacheControl(CacheControl.noStore())
                .body(picture.bytes());
    }

    private HidePicture.Found find(SignedIn author, long id, int number) {
        if (number < 0 || number >= ComposeForm.MOST_PICTURES) {
            throw new NotFound();
        }
        return hiding.find(author, id, number);
    }

    private static List<Area> areas(HideForm form, HidePicture.Found found) {
        return form.areas(found.look(), found.look().width(), found.look().height());
    }

    private static String again(long id, HidePicture.Found found, String told, Model model) {
        HideForm form = HideForm.blank(found.picture().file().value());
        return show(page(id, found, form, Optional.empty(), Optional.of(told)), FormErrors.NONE, model);
    }

    private static String show(HidePage page, FormErrors errors, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("errors", errors);
        return "posts/hide";
    }

    private static HidePage page(
            long id, HidePicture.Found found, HideForm form, Optional<String> preview, Optional<String> told) {
        List<Face> faces = found.look().found();
        return new HidePage(
                id,
                found.place(),
                found.picture().name().isBlank()
                        ? "Picture " + (found.place() + 1)
                        : found.picture().name(),
                found.picture().alt().orElse(""),
                found.look().width(),
                found.look().height(),
                FaceWords.whole(found.look().faces()),
                found.isOut(),
                IntStream.range(0, faces.size())
                        .mapToObj(i -> new HidePage.FaceView(
                                i + 1, faces.get(i).head(), form.faces().contains(i + 1)))
                        .toList(),
                form,
                preview,
                told);
    }

    private static String preview(long id, int number, HideForm form) {
        String faces = form.faces().stream().map(face -> "&face=" + face).collect(Collectors.joining());
        String areas = form.rows().stream()
                .filter(row -> !row.isBlank())
                .map(row -> "&" + row.field("left") + "=" + row.left() + "&" + row.field("top") + "=" + row.top() + "&"
                        + row.field("width") + "=" + row.width() + "&" + row.field("height") + "=" + row.height())
                .collect(Collectors.joining());
        return "/posts/" + id + "/pictures/" + number + "/hide/preview?of=" + form.of() + faces + areas;
    }
}
