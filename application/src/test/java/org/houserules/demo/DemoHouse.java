package org.houserules.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.Home;
import org.houserules.HouseRules;
import org.houserules.server.Place;
import org.houserules.server.RunningServer;
import org.houserules.server.SetClock;
import org.houserules.server.TestBrowser;

/** The demo in a folder of its own, started as its command does. */
public final class DemoHouse implements AutoCloseable {
    private final Place place;
    private final SetClock clock = SetClock.onAFridayMorning();
    private final RunningServer server;
    private final List<String> told = new ArrayList<>();

    private DemoHouse(Path folder) throws DemoFolder.NotADemo {
        DemoFolder demo = DemoFolder.at(folder);
        DemoClock demoClock = new DemoClock(clock);
        this.place = new Place(Home.FOLDER, folder, "localhost", 0, Optional.empty());
        this.server = RunningServer.start(HouseRules.class, place, demoClock);
        if (!demo.isLoaded()) {
            Demo.load(server, demoClock, DrawnAhead.begun(), told::add);
            demo.loaded();
        }
    }

    public static DemoHouse in(Path folder) throws DemoFolder.NotADemo {
        return new DemoHouse(folder);
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    /** What was said of the loading; nothing where nothing was loaded. */
    List<String> told() {
        return List.copyOf(told);
    }

    Place place() {
        return place;
    }

    public RunningServer server() {
        return server;
    }

    public void goOn(Duration time) {
        clock.goOn(time);
    }

    /** A file as a camera that says nothing of itself makes it. */
    public byte[] drawing(int people) {
        return DrawnFile.plain(Drawing.RELAY.draw(people));
    }

    /** Some time later: so many sign in here, one after the other, that the house would think of guessing. */
    public TestBrowser signedIn(String name) {
        goOn(Duration.ofMinutes(1));
        TestBrowser browser = new TestBrowser(address());
        browser.signIn(name, Demo.PASSWORD);
        return browser;
    }

    @Override
    public void close() {
        server.close();
    }
}
