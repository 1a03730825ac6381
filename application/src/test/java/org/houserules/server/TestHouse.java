package org.houserules.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.houserules.Home;
import org.houserules.HouseRules;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.database.TestPostgres;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SignInNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole house with a database of its own: one for a test class, or one shared by those that ask for it. */
public final class TestHouse implements AutoCloseable {
    public static final String PASSWORD = "a demo password";

    private static final Duration LONGEST_JOB = Duration.ofSeconds(60);
    private static final Duration A_LITTLE = Duration.ofMillis(5);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final SetClock clock;
    private final RunningServer server;
    private final TestPostgres.Database database;

    private TestHouse(SetClock clock, Class<?> house, Map<String, String> mail) {
        this.clock = clock;
        this.database = MigratedDatabase.copy();
        Path home = Home.FOLDER.toAbsolutePath().normalize();
        Path data = home.resolve(
                "application/target/houses/" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet());
        write(mail, data);
        Place place = new Place(home, data, "localhost", 0, Optional.empty());
        Database addresses = new Database(database.owner(), database.application(), false, () -> {});
        this.server = RunningServer.start(house, place, addresses, clock);
        waitUntil("A job of the start does not end.", this::quiet);
    }

    public static TestHouse start() {
        return start(HouseRules.class);
    }

    /** With other rooms than the house has, such as faked ones. */
    public static TestHouse start(Class<?> house) {
        return new TestHouse(SetClock.onAFridayMorning(), house, Map.of());
    }

    /** With what stands in the file of mail settings. */
    public static TestHouse startWithMail(Map<String, String> settings) {
        return new TestHouse(SetClock.onAFridayMorning(), HouseRules.class, settings);
    }

    private static void write(Map<String, String> mail, Path data) {
        if (mail.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(data);
            Files.write(
                    data.resolve("mail.properties"),
                    mail.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Shared by tests that add a school of their own and look at nothing else; its clock is not moved. */
    public static TestHouse shared() {
        return Shared.HOUSE;
    }

    public SetClock clock() {
        return clock;
    }

    /**
     * Days go by, after the jobs of this day have ended: one that began today and ends after the clock was moved would keep today's
     * dates.
     */
    public void goOn(Duration time) {
        settle();
        clock.goOn(time);
    }

    /** What was begun in the background ends first: it would otherwise meet what a test does next. */
    public void settle() {
        waitUntil("A job of today does not end.", () -> !working());
    }

    private static void waitUntil(String otherwise, BooleanSupplier done) {
        long longest = System.nanoTime() + LONGEST_JOB.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > longest) {
                throw new IllegalStateException(otherwise);
            }
            LockSupport.parkNanos(A_LITTLE.toNanos());
        }
    }

    private boolean working() {
        return any("picked or (task_instance <> 'recurring' and execution_time <= ?)");
    }

    /** What runs at each start has run: it would otherwise meet what a test has only half prepared. */
    private boolean quiet() {
        return !any("picked or execution_time <= ?");
    }

    private boolean any(String such) {
        return sql("select exists (select from scheduled_tasks where " + such + ")")
                .param(Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    public TestPostgres.Database database() {
        return database;
    }

    public <T> T room(Class<T> type) {
        return server.room(type);
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    public TestBrowser browser() {
        return new TestBrowser(address());
    }

    /** A browser in which the person of this sign-in name is signed in. */
    public TestBrowser signedIn(String name) {
        TestBrowser browser = browser();
        browser.signIn(name, PASSWORD);
        return browser;
    }

    public Owner school(String name) {
        return room(Owners.class).add(Owner.Kind.SCHOOL, name, Optional.empty());
    }

    /** Somebody who joined long ago, with roles from the first day, who signs in by family name and {@link #PASSWORD}. */
    public long person(Owner owner, String name, PersonKind kind, Role... roles) {
        String[] names = name.split(" ", 2);
        long id = inside(owner.id(), () -> insert(owner, names, kind, roles));
        room(SignInNames.class).set(id, signInName(owner, name), Hashed.PASSWORD_HASH);
        return id;
    }

    /** {@code avery.demo.3}: the owner's number keeps schools of other tests apart. */
    public static String signInName(Owner owner, String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + owner.id();
    }

    private long insert(Owner owner, String[] names, PersonKind kind, Role... roles) {
        long id = sql("""
                        insert into person (owner_id, given_name, family_name, position, kind, joined_on)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(owner.id(), names[0], names[1], kind.called(), kind.name(), LocalDate.of(2020, 9, 1))
                .query(Long.class)
                .single();
        for (Role role : roles) {
            sql("insert into role_held (owner_id, person_id, role, from_day) values (?, ?, ?, ?)")
                    .params(owner.id(), id, role.name(), LocalDate.of(2020, 9, 1))
                    .update();
        }
        return id;
    }

    public JdbcClient.StatementSpec sql(String statement) {
        return room(JdbcClient.class).sql(statement);
    }

    /** Work that sees the rows of one owner, in one transaction. */
    public <T> T inside(long owner, java.util.function.Supplier<T> work) {
        return OwnerScope.call(
                Scope.of(owner), () -> room(TransactionTemplate.class).execute(status -> work.get()));
    }

    @Override
    public void close() {
        server.close();
    }

    private static final class Shared {
        private static final TestHouse HOUSE = start();

        static {
            TestPostgres.beforeItEnds(HOUSE::close);
        }
    }

    /** Argon2id as everywhere, yet cheap: people of tests sign in thousands of times. What a hash costs stands in it. */
    private static final class Hashed {
        private static final String PASSWORD_HASH =
                String.valueOf(new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(PASSWORD));
    }
}
