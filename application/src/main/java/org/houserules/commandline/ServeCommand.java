package org.houserules.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.houserules.people.FirstStart;
import org.houserules.reading.Unusable;
import org.houserules.server.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the server until it is stopped. */
@Command(name = "serve", description = "Runs House Rules for a school or a trust, in the browser.")
final class ServeCommand implements Callable<Integer> {
    private static final int PORT = 8080;

    private final Setting setting;

    @Option(names = "--port", description = "Where to listen (default: 8080).")
    private int port = PORT;

    @Option(
            names = "--address",
            description = "On which of this machine's addresses (default: localhost; 0.0.0.0 is all of them).")
    private String address = "localhost";

    @Option(names = "--data", description = "Folder of keys, pictures and the database (default: data).")
    private @Nullable Path data;

    @Option(names = "--database", description = "A PostgreSQL server: postgresql://NAME:PASSWORD@HOST:5432/DATABASE.")
    private @Nullable String database;

    @Option(
            names = "--face-model",
            paramLabel = "FILE",
            description = "The model that finds faces in pictures (default: where the manual says).")
    private @Nullable Path faceModel;

    @Option(
            names = "--trusted-hosts",
            paramLabel = "HOST,HOST",
            split = ",",
            description = "Websites inside the school's own network that may be read and posted to, also without https"
                    + " (default: none; only public addresses by https).")
    private List<String> trustedHosts = List.of();

    ServeCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws InterruptedException, Unusable {
        Optional.ofNullable(faceModel)
                .ifPresent(file -> System.setProperty(
                        "houserules.face-model", file.toAbsolutePath().toString()));
        if (!trustedHosts.isEmpty()) {
            System.setProperty("houserules.trusted-hosts", String.join(",", trustedHosts));
        }
        Path folder = Optional.ofNullable(data).orElse(setting.home().resolve("data"));
        Place place = new Place(setting.home(), folder.toAbsolutePath(), address, port, Optional.ofNullable(database));
        Serving serving = Serving.start("serve", place, setting.clock());
        setting.out().println("House Rules answers at " + serving.address() + ". Stop it with Ctrl-C.");
        serving.server()
                .room(FirstStart.class)
                .key()
                .ifPresent(key -> setting.out()
                        .println("Nobody can sign in yet. Set up your school within an hour at " + serving.address()
                                + "/set-up?key=" + key));
        return serving.untilStopped();
    }
}
