package org.houserules.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.houserules.Home;
import org.junit.jupiter.api.Test;

/**
 * Whether as many people are declared as a picture has faces. The model that finds faces and the portrait are not ours to
 * hand on: without them the journey is skipped. The house finds the model by itself where it lies beside the program.
 */
class CountFacesTest {
    private static final int FACES = 3;
    private static final String MODEL = "models/face_detection_yunet_2023mar.onnx";

    @Test
    void aGroupPictureHoldsThePostUpUntilEverybodyInItIsDeclared() throws IOException {
        assumeTrue(Files.isRegularFile(shared(MODEL)), "Skipped: there is no " + MODEL + " in shared/data.");
        FilePayload group = group(shared("pictures/astronaut.png"));
        try (BrowserContext window = Chromium.window(Chromium.WIDE, true)) {
            Page page = DemoStage.signedIn(window, "avery");
            DemoStage.open(page, "/posts/new");
            page.locator("main button").first().click();
            page.waitForURL("**/edit*");
            page.locator("#account").selectOption(new SelectOption().setIndex(1));
            page.locator("#title").fill("A visit from space");
            page.locator("#text").fill("Our visitors told us how they live in space.");
            page.locator("#files").setInputFiles(group);
            page.locator("section.picture").waitFor();
            assertThat(page.locator("#verdict"))
                    .containsText("There are %d faces in this picture, and 0 are declared.".formatted(FACES));

            for (int person = 0; person < FACES; person++) {
                declareAnAdult(page, person);
            }
            assertThat(page.locator("#verdict")).not().containsText("faces in this picture");
        }
    }

    private static void declareAnAdult(Page page, int person) {
        page.locator("section.picture details").evaluate("details => details.open = true");
        page.locator("#picture-0-other-%d-kind".formatted(person)).selectOption("ADULT");
        page.locator("#picture-0-other-%d-on".formatted(person)).fill("2026-09-01");
        page.locator("button[value=check]").click();
        page.waitForLoadState();
    }

    /** The same portrait side by side. */
    private static FilePayload group(Path file) throws IOException {
        assumeTrue(Files.isRegularFile(file), "Skipped: there is no " + file.getFileName() + " in shared/data.");
        BufferedImage portrait = ImageIO.read(file.toFile());
        BufferedImage group =
                new BufferedImage(portrait.getWidth() * FACES, portrait.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = group.createGraphics();
        for (int face = 0; face < FACES; face++) {
            pen.drawImage(portrait, face * portrait.getWidth(), 0, null);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(group, "jpg", bytes);
        return new FilePayload("visitors.jpg", "image/jpeg", bytes.toByteArray());
    }

    /** Where the house looks too. */
    private static Path shared(String file) {
        return Home.FOLDER
                .toAbsolutePath()
                .normalize()
                .resolveSibling("shared")
                .resolve("data")
                .resolve(file);
    }
}
