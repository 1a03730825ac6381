package org.houserules.posts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houserules.consent.Consent;
import org.houserules.consent.Consents;
import org.houserules.consent.Pupil;
import org.houserules.consent.Roll;
import org.houserules.people.School;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.policy.Floor;
import org.houserules.policy.Judgement;
import org.houserules.policy.Policy;
import org.houserules.policy.Verdict;
import org.houserules.screening.text.TextKind;

/**
 * A clean, complete post on the school's own Facebook page, with one picture of two consenting pupils. Every change
 * makes a new one; {@link #draft()} gathers the facts as the product does.
 */
public final class APost {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final LocalDate GOES_OUT = LocalDate.of(2026, 11, 24);
    public static final LocalDate DAY_BEFORE = GOES_OUT.minusDays(1);
    public static final LocalDate DAY_AFTER = GOES_OUT.plusDays(1);

    private Account account = new Account(
            Optional.of(Platform.FACEBOOK), Optional.of(true), Optional.of(Readership.PUBLIC), Optional.of(false));
    private Author author = new Author(
            Optional.of("Euphemia Dibble"), Optional.of("Class teacher"), new Authorisation.Stated(true), false);
    private Optional<Purpose> purpose = Optional.of(Purpose.EVENTS);
    private Optional<LocalDate> goesOut = Optional.of(GOES_OUT);
    private String text = "We ran the muddy relay last week, and everybody came back with clean boots.";
    private List<Link> links = List.of();
    private List<APicture> pictures = List.of(APicture.aPicture());
    private List<APicture> videos = List.of();
    private List<Permission> permissions = List.of();
    private Set<String> confirmed = Set.of("accurate");
    private School school = ASchool.aSchool();
    private Optional<List<Pupil>> roll = Optional.of(AClass.roll());
    private Optional<List<Consent>> consents = Optional.of(AClass.consents());
    private Optional<MarkedWords> marked = Optional.empty();

    private APost() {}

    public static APost aPost() {
        return new APost();
    }

    public APost account(UnaryOperator<Account> change) {
        return with(copy -> copy.account = change.apply(copy.account));
    }

    public APost on(Platform platform) {
        return account(a -> new Account(Optional.of(platform), a.official(), a.audience(), a.pupilsContribute()));
    }

    public APost onNoKnownPlatform() {
        return account(a -> new Account(Optional.empty(), a.official(), a.audience(), a.pupilsContribute()));
    }

    public APost official(Optional<Boolean> official) {
        return account(a -> new Account(a.platform(), official, a.audience(), a.pupilsContribute()));
    }

    public APost pupilsContribute(Optional<Boolean> contribute) {
        return account(a -> new Account(a.platform(), a.official(), a.audience(), contribute));
    }

    public APost author(UnaryOperator<Author> change) {
        return with(copy -> copy.author = change.apply(copy.author));
    }

    public APost authorised(Authorisation authorisation) {
        return author(a -> new Author(a.name(), a.position(), authorisation, a.unsignedForSafety()));
    }

    public APost signed(Optional<String> name, Optional<String> position) {
        return author(a -> new Author(name, position, a.authorisation(), false));
    }

    public APost unsignedForSafety() {
        return author(a -> new Author(a.name(), a.position(), a.authorisation(), true));
    }

    public APost purpose(Optional<Purpose> stated) {
        return with(copy -> copy.purpose = stated);
    }

    public APost goesOut(LocalDate day) {
        return with(copy -> copy.goesOut = Optional.of(day));
    }

    public APost goesOutToday() {
        return with(copy -> copy.goesOut = Optional.empty());
    }

    public APost text(String words) {
        return with(copy -> copy.text = words);
    }

    public APost link(String address, boolean opened) {
        return with(copy -> copy.links =
                joined(copy.links, List.of(new Link("links[" + copy.links.size() + "]", address, opened))));
    }

    public APost pictures(APicture... instead) {
        return with(copy -> copy.pictures = List.of(instead));
    }

    public APost picture(APicture instead) {
        return pictures(instead);
    }

    public APost noPicture() {
        return pictures();
    }

    public APost videos(APicture... instead) {
        return with(copy -> copy.videos = List.of(instead));
    }

    public APost permission(Permission.Use use, String from, LocalDate on) {
        return permission(new Permission(use, Optional.of(from), Optional.of(on)));
    }

    public APost permission(Permission permission) {
        return with(copy -> copy.permissions = joined(copy.permissions, List.of(permission)));
    }

    public APost confirming(String... tokens) {
        return with(copy -> {
            copy.confirmed = new TreeSet<>(copy.confirmed);
            copy.confirmed.addAll(Arrays.asList(tokens));
        });
    }

    public APost school(School instead) {
        return with(copy -> copy.school = instead);
    }

    public APost onRoll(List<Pupil> pupils) {
        return with(copy -> copy.roll = Optional.of(pupils));
    }

    public APost onRollChanged(String id, UnaryOperator<Pupil> change) {
        return with(copy -> copy.roll = copy.roll.map(pupils -> pupils.stream()
                .map(pupil -> pupil.id().equals(id) ? change.apply(pupil) : pupil)
                .toList()));
    }

    /** A pupil more, about whom nothing was asked. */
    public APost alsoOnRoll(Pupil... more) {
        return with(copy -> copy.roll = copy.roll.map(pupils -> joined(pupils, List.of(more))));
    }

    public APost noRoll() {
        return with(copy -> copy.roll = Optional.empty());
    }

    /** Only these answers. */
    public APost consents(List<Consent> instead) {
        return with(copy -> copy.consents = Optional.of(instead));
    }

    /** These answers more. */
    public APost answers(Consent... more) {
        return with(copy -> copy.consents = copy.consents.map(rows -> joined(rows, List.of(more))));
    }

    public APost noConsents() {
        return with(copy -> copy.consents = Optional.empty());
    }

    /** Screens by one mark only: wherever these words stand, they are of this kind. */
    public APost marking(String words, TextKind kind, String detail) {
        return with(copy -> copy.marked = Optional.of(new MarkedWords(words, kind, detail)));
    }

    public PostContent content() {
        return new PostContent(
                account,
                author,
                purpose,
                goesOut,
                text,
                List.copyOf(links),
                placed("pictures", pictures),
                placed("videos", videos),
                List.copyOf(permissions),
                Set.copyOf(confirmed));
    }

    private static List<Picture> placed(String list, List<APicture> pictures) {
        return IntStream.range(0, pictures.size())
                .mapToObj(i -> pictures.get(i).in(list + "[" + i + "]").picture())
                .toList();
    }

    public Surroundings surroundings() {
        return new Surroundings(school, roll.map(Roll::new), consents.map(Consents::new));
    }

    public DraftPost draft() {
        GatherFacts facts = marked.map(words -> new GatherFacts(surroundings(), words))
                .orElseGet(() -> SchoolAndRoll.facts(school, roll));
        DraftPost gathered = facts.about(content(), TODAY);
        return new DraftPost(
                gathered.content(), gathered.goesOut(), gathered.checkedOn(), surroundings(), gathered.passages());
    }

    public Verdict verdict(Policy<DraftPost> policy, Floor<DraftPost> floor) {
        return new Judgement<>(policy, floor).of(draft(), confirmed);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private APost with(Consumer<APost> change) {
        APost copy = new APost();
        copy.account = account;
        copy.author = author;
        copy.purpose = purpose;
        copy.goesOut = goesOut;
        copy.text = text;
        copy.links = links;
        copy.pictures = pictures;
        copy.videos = videos;
        copy.permissions = permissions;
        copy.confirmed = confirmed;
        copy.school = school;
        copy.roll = roll;
        copy.consents = consents;
        copy.marked = marked;
        change.accept(copy);
        return copy;
    }
}
