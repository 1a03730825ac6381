package org.houserules.server;

import java.time.Clock;
import java.util.Map;
import org.houserules.database.DatabaseAddress;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** House Rules, answering on a port of this machine. */
public final class RunningServer implements AutoCloseable {
    private final ConfigurableApplicationContext application;
    private final Runnable afterwards;

    private RunningServer(ConfigurableApplicationContext application, Runnable afterwards) {
        this.application = application;
        this.afterwards = afterwards;
    }

    /**
     * Brings the database up to date and starts to answer.
     *
     * @param house the class whose rooms are started
     */
    public static RunningServer start(Class<?> house, Place place, Clock clock) {
        return start(house, place, Database.of(place), clock);
    }

    static RunningServer start(Class<?> house, Place place, Database database, Clock clock) {
        try {
            return new RunningServer(of(house, place, database, clock).run(), database::close);
        } catch (RuntimeException | Error failed) {
            database.close();
            throw failed;
        }
    }

    static SpringApplication of(Class<?> house, Place place, Database database, Clock clock) {
        SpringApplication application = new SpringApplicationBuilder(house)
                .properties(settings(place, database))
                .initializers(context -> provide(context.getBeanFactory(), place, clock))
                .registerShutdownHook(false)
                .build();
        application.setMainApplicationClass(WireAhead.class);
        return application;
    }

    private static void provide(ConfigurableListableBeanFactory rooms, Place place, Clock clock) {
        rooms.registerSingleton("clock", clock);
        rooms.registerSingleton("place", place);
    }

    private static Map<String, Object> settings(Place place, Database database) {
        DatabaseAddress owner = database.owner();
        DatabaseAddress application = database.application();
        return Map.ofEntries(
                Map.entry("server.address", place.listensOn()),
                Map.entry("server.port", place.port()),
                Map.entry(
                        "spring.config.import", "optional:file:" + place.data().resolve("mail.properties")),
                Map.entry("houserules.alone-on-database", database.ours()),
                Map.entry("houserules.data", place.data().toString()),
                Map.entry("houserules.home", place.home().toString()),
                Map.entry(
                        "logging.file.name",
                        place.data().resolve("log/houserules.log").toString()),
                Map.entry("spring.datasource.url", application.url()),
                Map.entry("spring.datasource.username", application.name()),
                Map.entry("spring.datasource.password", application.password()),
                Map.entry("spring.flyway.placeholders.application", application.name()),
                Map.entry("spring.flyway.url", owner.url()),
                Map.entry("spring.flyway.user", owner.name()),
                Map.entry("spring.flyway.password", owner.password()));
    }

    /** The one that was asked for, or that was free. */
    public int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** The rooms, for the program that starts them. */
    public <T> T room(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        try {
            application.close();
        } finally {
            afterwards.run();
        }
    }
}
