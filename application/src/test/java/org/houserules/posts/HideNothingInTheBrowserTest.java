package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.HidePartsInTheBrowserTest.A_QUARTER;
import static org.houserules.posts.HidePartsInTheBrowserTest.HEAD_ONLY;
import static org.houserules.posts.HidePartsInTheBrowserTest.drafted;
import static org.houserules.posts.HidePartsInTheBrowserTest.hide;
import static org.houserules.posts.HidePartsInTheBrowserTest.number;
import static org.houserules.posts.HidePartsInTheBrowserTest.with;

import java.util.List;
import java.util.Set;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.PersonKind;
import org.houserules.people.SignedIn;
import org.houserules.screening.pictures.Area;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** Nobody is told that something is hidden where nothing is. */
class HideNothingInTheBrowserTest {
    private final TestHouse house = TestHouse.shared();

    private WrittenPicture picture(PostsStage stage, String post) {
        return house.inside(stage.school(), () -> house.room(Posts.class).draft(number(post)))
                .pictures()
                .getFirst();
    }

    @Test
    void whatLiesOutsideOfThePictureHidesNothingAndIsSaid() {
        PostsStage stage = new PostsStage(house, "Outside School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = drafted(author, 7);
        WrittenPicture before = picture(stage, post);
        String[] outside = {
            "area-2-left", "100", "area-2-top", "10", "area-2-width", "20", "area-2-height", "20", "act", "hide"
        };

        for (Page page : List.of(
                hide(author, post, before, outside),
                hide(author, post, before, with(A_QUARTER, outside)),
                hide(author, post, before, with(outside, "area-2-left", "20", "area-2-top", "100")))) {
            assertThat(page.document().select("#errors").text()).contains("lies outside the picture");
            assertThat(page.document().select("#errors a").attr("href")).isEqualTo("#area-2-left");
        }
        for (String face : new String[] {"1", "0", "9999"}) {
            assertThat(hide(author, post, before, with(A_QUARTER, "face", face, "act", "hide"))
                            .document()
                            .select("#errors")
                            .text())
                    .contains("no face with that number");
        }
        assertThat(hide(author, post, before, "face", "none", "act", "hide")
                        .document()
                        .select("#errors")
                        .text())
                .contains("no face with that number");
        assertThat(picture(stage, post)).isEqualTo(before);

        String[] atTheEdge = {
            "area-1-left", "99", "area-1-top", "99", "area-1-width", "50", "area-1-height", "50", "act", "hide"
        };
        assertThat(hide(author, post, before, atTheEdge).text()).contains("hidden for good");
    }

    @Test
    void hidingNothingIsNoSuccessWhateverAsksForIt() {
        PostsStage stage = new PostsStage(house, "Nothing School", HEAD_ONLY);
        String post = drafted(stage.as("Avery Demo"), 8);
        WrittenPicture before = picture(stage, post);

        for (List<Area> areas : List.of(
                List.<Area>of(),
                List.of(new Area(800, 0, 10, 10)),
                List.of(new Area(0, 0, 9, 9), new Area(0, 600, 9, 9)))) {
            assertThat(hidden(stage, post, before, areas)).isEqualTo(HidePicture.Result.OUTSIDE);
        }
        assertThat(picture(stage, post)).isEqualTo(before);
        assertThat(hidden(stage, post, before, List.of(new Area(799, 599, 10, 10))))
                .isEqualTo(HidePicture.Result.HIDDEN);
    }

    private HidePicture.Result hidden(PostsStage stage, String post, WrittenPicture picture, List<Area> areas) {
        SignedIn author = new SignedIn(
                stage.author,
                "Avery Demo",
                "",
                PersonKind.TEACHER,
                stage.owner(),
                Set.of(),
                Set.of(),
                List.of(stage.owner()));
        return OwnerScope.call(Scope.of(stage.school()), () -> {
            HidePicture hiding = house.room(HidePicture.class);
            HidePicture.Chosen chosen =
                    new HidePicture.Chosen(number(post), picture.file().value());
            return hiding.hide(author, chosen, hiding.find(author, number(post), 0), areas);
        });
    }
}
