package org.houserules.posts.publishing;

import faked.FakedHouse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.OfficialAccount;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.files.Sealed;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.platforms.SiteAccess;
import org.houserules.policy.Decision;
import org.houserules.posts.Post;
import org.houserules.posts.PostDigest;
import org.houserules.posts.PostPupil;
import org.houserules.posts.PostState;
import org.houserules.posts.PostToPublish;
import org.houserules.posts.PostVersion;
import org.houserules.posts.Posts;
import org.houserules.posts.Publishing;
import org.houserules.posts.Purpose;
import org.houserules.posts.SeenVerdict;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;
import org.houserules.server.TestHouse;

/** A school with an author, an account and approved posts, in a house of its own. */
final class PublishingDesk implements AutoCloseable {
    final TestHouse house;
    Owner school;
    long author;
    long account;
    FakedSite site = new FakedSite();

    private PublishingDesk(TestHouse house) {
        this.house = house;
        this.school = house.school("Invented School of Tests");
        another();
    }

    static PublishingDesk faked() {
        return new PublishingDesk(TestHouse.start(FakedHouse.class));
    }

    /** A school of its own in the same house. */
    final void another() {
        school = house.school("Invented School of Tests");
        author = house.person(school, "Avery Author", PersonKind.TEACHER);
        house.person(school, "Hedda Head", PersonKind.TEACHER, Role.HEADTEACHER);
        house.person(school, "Sol Other", PersonKind.TEACHER);
        account = house.inside(
                school.id(),
                () -> house.room(AccountRegister.class)
                        .add(
                                school.id(),
                                new AccountDetails(
                                        "School website",
                                        Platform.WEBSITE,
                                        Readership.PUBLIC,
                                        false,
                                        "https://school.example.org",
                                        LocalDate.of(2020, 1, 1),
                                        Optional.empty())));
        site = house.room(FakedPlatforms.class).siteOf(account);
    }

    /** To a real site, by the register's own connection. */
    void connect(SiteAccess to) {
        byte[] password = house.room(Sealed.class)
                .seal("account-" + account, to.password().getBytes(StandardCharsets.UTF_8));
        house.inside(school.id(), () -> {
            house.room(AccountRegister.class)
                    .connect(
                            school.id(),
                            account,
                            Optional.of(
                                    new OfficialAccount.Connection(to.address().toString(), to.user(), password)));
            return account;
        });
        house.room(FakedPlatforms.class).reallyTo(account, house.room(ConnectedAccounts.class));
    }

    void moveClock(Instant to) {
        house.clock().set(to);
    }

    Instant now() {
        return house.clock().instant();
    }

    WrittenPost content(String text, Instant goesOut, int pictures) {
        WrittenPost blank = WrittenPost.blank().with("An invented title", text).goingOut(goesOut);
        WrittenPost post = new WrittenPost(
                Optional.of(account),
                Optional.of(Purpose.EVENTS),
                blank.title(),
                blank.text(),
                List.of(),
                List.of(),
                List.of(),
                blank.goesOut(),
                Optional.empty(),
                false,
                false,
                Set.of());
        for (int number = 0; number < pictures; number++) {
            post = post.withPicture(picture(text + number));
        }
        return post;
    }

    WrittenPicture picture(String seed) {
        return wide(seed, 60);
    }

    WrittenPicture wide(String seed, int width) {
        FileStore files = house.room(FileStore.class);
        FileAddress file = files.keep(school.id(), Drawn.picture(seed, width));
        FileAddress thumbnail = files.keep(school.id(), Drawn.picture(seed, 20));
        return new WrittenPicture(
                file,
                thumbnail,
                "image/jpeg",
                "IMG_" + seed + ".jpg",
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of("A drawn picture"),
                Optional.of("It shows the stage"),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(0),
                Optional.empty(),
                List.of());
    }

    /** Somebody on the roll; their key. */
    long pupil() {
        return house.inside(
                school.id(),
                () -> house.sql("""
                        insert into pupil (owner_id, school_id, given_name, family_name)
                        values (?, 'P-1', 'Invented', 'Pupil') returning id
                        """).param(school.id()).query(Long.class).single());
    }

    /** Approved now, as the last signature does it. */
    long approved(WrittenPost content, PostPupil... pupils) {
        return house.inside(school.id(), () -> {
            long id = house.room(Posts.class).add(school.id(), author, content, now());
            approve(id, content, pupils);
            return id;
        });
    }

    void approveCorrection(long post, WrittenPost content) {
        house.inside(school.id(), () -> approve(post, content));
    }

    private long approve(long id, WrittenPost content, PostPupil... pupils) {
        Posts posts = house.room(Posts.class);
        Post post = posts.lock(id).orElseThrow();
        posts.save(post, content, "tab", now());
        PostVersion version = version(post, content);
        posts.keep(post, version, List.of(pupils));
        posts.move(id, PostState.APPROVED, Optional.empty(), now());
        house.room(Publishing.class).approved(PostToPublish.of(posts.find(id).orElseThrow(), version));
        return id;
    }

    private PostVersion version(Post post, WrittenPost content) {
        Optional<String> signature = Optional.of("Avery Author, teacher");
        return new PostVersion(
                post.id(),
                post.version() + 1,
                content,
                signature,
                PostDigest.of(content, signature),
                "2026",
                "policy-digest",
                new SeenVerdict(Decision.PUBLISH, "invented", "2026", List.of(), Optional.empty()),
                author,
                now());
    }

    void publishingRound() {
        OwnerScope.run(Scope.of(school.id()), () -> house.room(PublishDue.class).round());
    }

    void removingRound() {
        OwnerScope.run(Scope.of(school.id()), () -> house.room(RemoveDue.class).round());
    }

    void reconcile() {
        OwnerScope.run(
                Scope.of(school.id()), () -> house.room(ReconcileDrafts.class).round());
    }

    Post post(long id) {
        return house.inside(school.id(), () -> house.room(Posts.class).find(id).orElseThrow());
    }

    Publication publication(long post) {
        return house.inside(
                school.id(), () -> house.room(Publications.class).ofPost(post).getFirst());
    }

    List<Removal> removals(long post) {
        return house.inside(school.id(), () -> house.room(Removals.class).ofPost(post));
    }

    boolean press(long post) {
        return house.inside(
                school.id(),
                () -> house.room(TakeDownPost.class).takeDown(post, TakeDown.Why.PRESSED, Optional.of(author)));
    }

    @Override
    public void close() {
        house.close();
    }
}
