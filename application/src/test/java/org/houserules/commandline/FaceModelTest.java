package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.houserules.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Checks with and without the model that finds faces, which is not ours to hand on. */
class FaceModelTest {
    private static final String HUTTON = "hutton-rudby";
    private static final String PICTURE = """
            pictures:
              - file: portrait.png
                alt: Somebody in orange.
                why: To see.
            """;

    @TempDir
    private Path folder = Path.of("");

    private String faces(String more, String... options) {
        Ran ran = new Desk(folder).check(HUTTON, Desk.CLEAN + PICTURE + more, with(options));
        assertThat(ran.err()).isEmpty();
        JsonNode finding = StreamSupport.stream(ran.json().get("findings").spliterator(), false)
                .filter(one -> one.get("control").asString().equals("faces-accounted-for"))
                .findFirst()
                .orElseThrow();
        return finding.get("result").asString() + ": " + finding.get("what").asString();
    }

    private static String[] with(String... options) {
        String[] all = java.util.Arrays.copyOf(options, options.length + 2);
        all[options.length] = "--json";
        all[options.length + 1] = "--all";
        return all;
    }

    private static Path shared(String file) {
        String named = System.getenv().getOrDefault("HOUSERULES_SHARED_DATA", "");
        Path data = named.isEmpty()
                ? Home.FOLDER
                        .toAbsolutePath()
                        .normalize()
                        .resolveSibling("shared")
                        .resolve("data")
                : Path.of(named);
        assumeTrue(Files.isRegularFile(data.resolve(file)), "Skipped: there is no " + file + " in shared/data.");
        return data.resolve(file);
    }

    @Test
    void facesInThePictureFileAreCounted() throws IOException {
        Files.copy(shared("pictures/astronaut.png"), folder.resolve("portrait.png"));
        String model = shared("models/face_detection_yunet_2023mar.onnx").toString();

        assertThat(faces("", "--face-model", model))
                .isEqualTo("breached: There is 1 face in this picture, and 0 are declared.");
        assertThat(faces("    people: 2\n", "--face-model", model))
                .isEqualTo("breached: There are 2 people in this picture (1 face was found), and 0 are declared.");
        assertThat(faces("    others: [{kind: adult, permission: 2026-09-01}]\n", "--face-model", model))
                .isEqualTo("met: Everybody in this picture is declared. 1 face was found.");
    }

    @Test
    void aModelThatIsNotThereIsSaidAndAPersonCounts() throws IOException {
        Files.write(folder.resolve("portrait.png"), Pixels.png(40, 30));

        assertThat(faces("", "--face-model", folder.resolve("none.onnx").toString()))
                .startsWith(
                        "cannot-tell: Nobody has counted the people in this picture. Its faces could not be counted:")
                .endsWith("none.onnx is not there.");
        assertThat(faces(
                        "    people: 0\n",
                        "--face-model",
                        folder.resolve("none.onnx").toString()))
                .startsWith("met:");
    }
}
