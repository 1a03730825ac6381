package org.houserules.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.Passwords;
import org.houserules.people.SignedIn;
import org.houserules.posts.SecondReading;
import org.houserules.reading.Section;
import org.houserules.server.RunningServer;

/** An invented trust with two schools, loaded into an empty house through the same rooms that people use. */
public final class Demo {
    /** Of everybody in the demo; a demo holds nothing worth a better one. */
    public static final String PASSWORD = "just a demo";

    static final List<String> SCHOOLS = List.of("willowbrook", "larkfield");

    private final Story story;
    private final LoadPeople loadPeople;
    private final DrawnAhead drawn;
    private final Consumer<String> progress;
    private final PupilNames names = PupilNames.read();
    private final Section trustTold = Script.read("trust");
    private final List<Somebody> trustPeople = Somebody.of(trustTold);

    private Demo(RunningServer server, DemoClock clock, DrawnAhead drawn, Consumer<String> progress) {
        this.story = new Story(server, clock);
        this.loadPeople = new LoadPeople(story, server.room(Passwords.class).hash(PASSWORD));
        this.drawn = drawn;
        this.progress = progress;
    }

    /** Somebody to sign in as. @param is who they are, for whoever tries the demo */
    public record SignIn(String name, String school, String is) {}

    /** Everybody who may sign in, school by school. */
    public static List<SignIn> signIns() {
        List<SignIn> all = new ArrayList<>();
        for (String file : List.of("willowbrook", "larkfield", "trust")) {
            Section told = Script.read(file);
            Somebody.of(told).stream()
                    .filter(person -> person.left().isEmpty())
                    .map(person -> new SignIn(person.signIn(), told.requiredText("name"), person.is()))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    /**
     * @param clock the one that the server goes by
     * @param drawn the pictures, begun before the server was started
     * @param progress is told what is being loaded
     */
    public static void load(RunningServer server, DemoClock clock, DrawnAhead drawn, Consumer<String> progress) {
        new Demo(server, clock, drawn, progress).load();
    }

    /** Lets posts of the first school's website go out by themselves. @return what came of it, in a sentence */
    public static String connect(RunningServer server, Path site) {
        return new ConnectWebsite(server).connect(Script.read(SCHOOLS.getFirst()), site);
    }

    private void load() {
        CompletableFuture.runAsync(this::readAhead);
        Owners owners = story.room(Owners.class);
        Owner trust = owners.add(Owner.Kind.TRUST, trustTold.requiredText("name"), Optional.empty());
        Somebody first = trustPeople.getFirst();
        loadPeople.first(trust, first);
        loadPeople.others(first.signIn(), trust, trustPeople.subList(1, trustPeople.size()));
        for (String file : SCHOOLS) {
            Section told = Script.read(file);
            String name = told.requiredText("name");
            Owner school = owners.add(Owner.Kind.SCHOOL, name, Optional.of(trust.id()));
            load(trust, school, told, first.signIn());
        }
    }

    private void load(Owner trust, Owner school, Section told, String administrator) {
        progress.accept(school.name() + ": people, policy, accounts");
        loadPeople.others(administrator, school, Somebody.of(told));
        story.as(administrator, school, story.at(LoadPeople.BEGAN), by -> rolesOfTheTrust(by, trust));
        loadPeople.actingFromTheBeginning(school, told);
        new LoadStanding(story).settle(school, told);
        new LoadRequests(story).load(school, told);
        new LoadPublicSide(story).load(school, told);
        progress.accept(school.name() + ": pupils, consents, posts");
        chronicle(school, told);
        loadPeople.awayAndActing(school, told);
        new LoadReading(story, loadPeople).load(school, told);
    }

    /** Lists, what the office was told, and posts, as they came one after the other. */
    private void chronicle(Owner school, Section told) {
        LoadPupils pupils = new LoadPupils(story, school, told, names);
        DecidePosts decide =
                new DecidePosts(story, school, told.requiredText("approver"), told.requiredText("approver-else"));
        LoadPosts posts = new LoadPosts(story, school, new Pictures(story, school, told, drawn), decide);
        Stream.concat(told.sections("lists").stream(), told.sections("posts").stream())
                .sorted(Comparator.comparing(one -> Script.days(one, "day").orElseThrow()))
                .forEach(one -> {
                    if (one.has("list")) {
                        pupils.bring(one);
                    } else {
                        posts.load(one);
                    }
                });
    }

    /** The model, which takes a moment to load, reads what will be handed in while people and pupils are brought in. */
    private void readAhead() {
        SecondReading reading = story.room(SecondReading.class);
        SCHOOLS.stream()
                .flatMap(school -> Script.read(school).sections("posts").stream())
                .forEach(post -> post.text("text").ifPresent(reading::readAhead));
    }

    private int rolesOfTheTrust(SignedIn by, Owner trust) {
        trustPeople.forEach(person -> person.atSchools().forEach(role -> loadPeople.give(by, trust, person, role)));
        return trustPeople.size();
    }
}
