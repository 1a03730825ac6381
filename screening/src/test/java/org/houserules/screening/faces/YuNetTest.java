package org.houserules.screening.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.pictures.Area;
import org.houserules.screening.pictures.HideAreas;
import org.houserules.screening.pictures.Smaller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YuNetTest {
    private static List<Face> faces(BufferedImage picture) {
        FaceCount count = YuNet.from(Shared.model()).count(picture);
        assertThat(count).isInstanceOf(FacesFound.class);
        return ((FacesFound) count).faces();
    }

    @Test
    void aPortraitHasOneFaceAndItLiesWhereItIs() {
        assertThat(faces(Shared.portrait())).singleElement().satisfies(face -> {
            assertThat(face.left()).isBetween(165, 190);
            assertThat(face.top()).isBetween(50, 75);
            assertThat(face.width()).isBetween(80, 105);
            assertThat(face.height()).isBetween(100, 130);
            assertThat(face.score()).isGreaterThan(0.8);
        });
    }

    @ParameterizedTest
    @CsvSource({"14, 30, 27", "20, 40, 38", "32, 40, 39", "64, 30, 30", "128, 12, 12"})
    void facesOfAGroupAreCounted(int height, int people, int atLeast) {
        Group group = Group.of(Shared.portrait(), 2_560, 1_920, height, people);
        List<Face> faces = faces(group.picture());
        assertThat(group.foundBy(faces)).isGreaterThanOrEqualTo(atLeast);
        assertThat(faces).hasSizeLessThanOrEqualTo(people + 1);
    }

    @Test
    void smallFacesOfALargePictureAreFound() {
        Group group = Group.of(Shared.portrait(), 4_000, 3_000, 14, 40);
        assertThat(group.foundBy(faces(group.picture()))).isGreaterThanOrEqualTo(36);
    }

    @ParameterizedTest
    @ValueSource(ints = {639, 640, 641, 1_279, 1_281})
    void picturesOfAnySideAreLookedAtWhole(int side) {
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        BufferedImage small = Smaller.within(Shared.portrait(), 256);
        Graphics2D pen = picture.createGraphics();
        pen.drawImage(small, side - 256, side - 256, null);
        pen.dispose();
        assertThat(faces(picture)).hasSize(1);
    }

    @Test
    void aFaceThatIsHiddenIsNotFoundAgain() {
        BufferedImage portrait = Shared.portrait();
        Face face = faces(portrait).getFirst();
        assertThat(faces(HideAreas.in(portrait, List.of(face.head())))).isEmpty();
    }

    @Test
    void ofAGroupNoHiddenFaceIsFoundAgain() {
        BufferedImage group = Group.of(Shared.portrait(), 1_200, 900, 64, 20).picture();
        List<Area> heads = faces(group).stream().map(Face::head).toList();
        assertThat(heads).hasSizeGreaterThan(15);
        assertThat(faces(HideAreas.in(group, heads))).isEmpty();
    }

    @Test
    void drawnPeopleAndFlatPicturesHaveNoFace() {
        BufferedImage drawn = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 600);
        for (int i = 0; i < 6; i++) {
            pen.setColor(new Color(0xe0b48f));
            pen.fillOval(40 + i * 125, 200, 60, 60);
            pen.setColor(Color.BLUE);
            pen.fillRect(40 + i * 125, 265, 60, 140);
        }
        pen.dispose();
        assertThat(faces(drawn)).isEmpty();
        assertThat(faces(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB))).isEmpty();
        assertThat(faces(new BufferedImage(3_000, 2, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    @Test
    void overItsTimeNobodyCanTell() {
        YuNet hurried = new YuNet(Shared.model(), Duration.ofNanos(1));
        assertThat(hurried.count(Shared.portrait()))
                .isInstanceOfSatisfying(
                        FacesUnknown.class, why -> assertThat(why.why()).contains("longer than"));
    }

    @Test
    void anotherFileIsNotUsed(@TempDir Path folder) throws IOException {
        byte[] model = Files.readAllBytes(Shared.model().path());
        Path shorter = Files.write(folder.resolve("short.onnx"), Arrays.copyOf(model, model.length / 2));
        model[model.length - 1] ^= 1;
        Path other = Files.write(folder.resolve("other.onnx"), model);
        for (Path wrong : List.of(shorter, other)) {
            assertThat(count(wrong))
                    .isInstanceOfSatisfying(
                            FacesUnknown.class, why -> assertThat(why.why()).contains("is not the published one"));
        }
    }

    @Test
    void aFileThatIsMissingOrAFolderIsSaidToBeMissing(@TempDir Path folder) {
        for (Path missing : List.of(folder, folder.resolve("no.onnx"))) {
            assertThat(count(missing))
                    .isInstanceOfSatisfying(
                            FacesUnknown.class, why -> assertThat(why.why()).endsWith("is not there"));
        }
    }

    @Test
    void aBrokenModelIsAReason() {
        assertThat(YuNet.started(new byte[] {1, 2, 3}))
                .isInstanceOfSatisfying(
                        YuNet.NotReady.class,
                        not -> assertThat(not.why().why()).startsWith("the model could not be run"));
    }

    @Test
    void aNamedFileGoesFirstAndAFolderWithoutItIsPassedOver(@TempDir Path folder) throws IOException {
        Path there = Files.createDirectories(folder.resolve("models"));
        assertThat(ModelFile.find(Optional.empty(), List.of(folder, there))).isEmpty();
        Path file = Files.createFile(there.resolve(ModelFile.NAME));
        assertThat(ModelFile.find(Optional.empty(), List.of(folder, there))).contains(new ModelFile(file));
        Path named = folder.resolve("named.onnx");
        assertThat(ModelFile.find(Optional.of(named), List.of(there))).contains(new ModelFile(named));
    }

    private static FaceCount count(Path model) {
        return YuNet.from(new ModelFile(model)).count(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
    }
}
