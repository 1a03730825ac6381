package org.houserules.commandline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.houserules.HouseRules;
import org.houserules.server.Place;
import org.houserules.server.RunningServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the server until it is stopped. */
@Command(name = "serve", description = "Runs House Rules for a school or a trust, in the browser.")
final class ServeCommand implements Callable<Integer> {
    static final int PORT = 8080;

    private final Setting setting;

    @Option(names = "--port", description = "Where to listen on this machine (default: 8080).")
    private int port = PORT;

    @Option(names = "--data", description = "Folder of keys, pictures and the database (default: data).")
    private @Nullable Path data;

    @Option(names = "--database", description = "A PostgreSQL server: postgresql://NAME:PASSWORD@HOST:5432/DATABASE.")
    private @Nullable String database;

    ServeCommand(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path folder = Optional.ofNullable(data).orElse(setting.home().resolve("data"));
        Place place = new Place(setting.home(), folder.toAbsolutePath(), port, Optional.ofNullable(database));
        CountDownLatch stopped = new CountDownLatch(1);
        RunningServer server = RunningServer.start(HouseRules.class, place, setting.clock());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        setting.out().println("House Rules answers at http://localhost:" + server.port() + ". Stop it with Ctrl-C.");
        stopped.await();
        return Main.CLEAR;
    }
}
