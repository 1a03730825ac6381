package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class PicturesInTheBrowserTest {
    private static final String HEAD_ONLY = "[headteacher]";

    private final TestHouse house = TestHouse.shared();

    @Test
    void picturesAreTakenAndHostileOnesRefusedWithTheRestKept() throws IOException {
        PostsStage stage = new PostsStage(house, "Pictures School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);

        Page page = Uploads.upload(
                author,
                post,
                Map.of(
                        "baskets.png",
                        png(),
                        "bomb.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)));

        assertThat(page.document().select("#errors").text()).contains("bomb.svg");
        assertThat(page.document().select(".picture h3").eachText()).containsExactly("baskets.png");
        Page picture = author.open(post + "/pictures/0");
        assertThat(picture.status()).isEqualTo(200);
        assertThat(header(picture, "content-type")).startsWith("image/");
        assertThat(header(picture, "cache-control")).contains("private");
        assertThat(header(picture, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(stage.as("Dana Demo").open(post + "/pictures/0").status()).isEqualTo(404);
    }

    @Test
    void aPupilIsFoundOnTheRollAndAdded() throws IOException {
        PostsStage stage = new PostsStage(house, "Roll School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        Uploads.upload(author, post, Map.of("baskets.png", png()));

        Page found = PostsStage.write(author, post, Map.of("picture-0-find", "Amb", "act", "find-pupil:0"));
        PostsStage.write(author, post, Map.of("picture-0-find", "Amb", "act", "add-pupil:0:P0001"));

        assertThat(found.text()).contains("Add Amber Quillfeather (P0001), 4B");
        assertThat(author.open(post + "/edit")
                        .document()
                        .select("input[name=picture-0-shown]")
                        .eachAttr("value"))
                .containsExactly("P0001");
    }

    private static String header(Page page, String name) {
        return String.join(" ", page.headers().getOrDefault(name, java.util.List.of()));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
