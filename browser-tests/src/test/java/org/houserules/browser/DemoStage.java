package org.houserules.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.houserules.demo.Demo;
import org.houserules.demo.DemoFolder.NotADemo;
import org.houserules.demo.DemoHouse;

/** The demo, loaded once for all journeys of a process; each journey signs in as somebody of it. */
final class DemoStage {
    static final DemoHouse HOUSE = started();

    private DemoStage() {}

    private static DemoHouse started() {
        try {
            DemoHouse house = DemoHouse.in(Files.createTempDirectory(Path.of("target"), "demo"));
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            return house;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotADemo notEmpty) {
            throw new IllegalStateException(notEmpty);
        }
    }

    /** A page of somebody who has signed in, and sees their work. */
    static Page signedIn(BrowserContext window, String name) {
        HOUSE.goOn(Duration.ofMinutes(1));
        Page page = window.newPage();
        page.navigate(HOUSE.address() + "/sign-in");
        page.getByLabel("Your sign-in name").fill(name);
        page.locator("input[type=password]").fill(Demo.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/work");
        return page;
    }

    static void open(Page page, String path) {
        page.navigate(HOUSE.address() + path);
    }

    static FilePayload drawing() {
        return new FilePayload("runners.jpg", "image/jpeg", HOUSE.drawing(2));
    }
}
