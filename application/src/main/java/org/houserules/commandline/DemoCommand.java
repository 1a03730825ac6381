package org.houserules.commandline;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.houserules.database.embedded.EmbeddedPostgresFailed;
import org.houserules.demo.Demo;
import org.houserules.demo.DemoClock;
import org.houserules.demo.DemoFolder;
import org.houserules.demo.DemoFolder.NotADemo;
import org.houserules.demo.DrawnAhead;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.houserules.server.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs House Rules with an invented trust in it, on this machine only. */
@Command(name = "demo", description = "Runs House Rules with an invented trust of two schools, to try it.")
final class DemoCommand implements Callable<Integer> {
    private static final int PORT = 8080;

    private final Setting setting;

    @Option(names = "--port", description = "Where to listen (default: 8080). Only this machine is answered.")
    private int port = PORT;

    @Option(names = "--data", description = "Folder of the demo's data (default: demo-data).")
    private @Nullable Path data;

    @Option(
            names = "--wordpress",
            description =
                    "Connects the first school's website with a WordPress: a file with address, user and password.")
    private @Nullable Path wordPress;

    DemoCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws InterruptedException, Unusable {
        Path folder = Optional.ofNullable(data)
                .orElse(setting.home().resolve("demo-data"))
                .toAbsolutePath()
                .normalize();
        DemoFolder demo = ready(folder);
        DemoClock clock = new DemoClock(setting.clock());
        say(demo.isLoaded() ? "Starting…" : "Preparing a demo in " + folder + ": a database, then its data…");
        Place place = new Place(setting.home(), folder, "localhost", port, Optional.empty());
        // The WordPress of a demo runs on this machine, and the demo talks to nobody else.
        System.setProperty("houserules.trusted-hosts", "127.0.0.1,localhost");
        Serving serving = demo.isLoaded() ? Serving.start("demo", place, clock) : loaded(demo, place, clock);
        if (wordPress != null) {
            connect(serving, wordPress);
        }
        present(serving.address());
        return serving.untilStopped();
    }

    private Serving loaded(DemoFolder demo, Place place, DemoClock clock) throws Unusable {
        DrawnAhead drawn = DrawnAhead.begun();
        Serving serving = Serving.start("demo", place, clock);
        Demo.load(serving.server(), clock, drawn, this::say);
        demo.loaded();
        return serving;
    }

    private static DemoFolder ready(Path folder) throws Unusable {
        try {
            return DemoFolder.at(folder);
        } catch (NotADemo | EmbeddedPostgresFailed other) {
            throw Unusable.of(new Fault("demo", 0, "The demo cannot start", String.valueOf(other.getMessage())));
        }
    }

    private void connect(Serving serving, Path site) throws Unusable {
        if (!Files.isReadable(site)) {
            throw Unusable.of(new Fault("demo", 0, "There is no file " + site, "Check the path after --wordpress."));
        }
        say(Demo.connect(serving.server(), site));
    }

    private void say(String words) {
        setting.out().println("  " + words);
        setting.out().flush();
    }

    private void present(String address) {
        PrintWriter out = setting.out();
        out.println();
        out.println("House Rules answers at " + address + " (on this machine only).");
        out.println("This is a demo: everybody and everything in it is invented, and all have the password: "
                + Demo.PASSWORD);
        String school = "";
        for (Demo.SignIn person : Demo.signIns()) {
            if (!person.school().equals(school)) {
                school = person.school();
                out.println();
                out.println(school);
            }
            out.println("  %-9s %s".formatted(person.name(), person.is()));
        }
        out.println();
        out.println("Stop it with Ctrl-C; the next start is quick. Remove its data folder to begin anew.");
        out.flush();
    }
}
