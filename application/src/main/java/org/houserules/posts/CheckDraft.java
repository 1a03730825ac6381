package org.houserules.posts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.authorisations.Authorisations;
import org.houserules.authorisations.WrittenAuthorisation;
import org.houserules.files.FileAddress;
import org.houserules.policy.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges what somebody has written under their school's policy, by the facts of the day on which it goes out. */
@Component
public class CheckDraft {
    public static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

    private final PolicyForPosts.InForce policies;
    private final FactsOfSchool facts;
    private final Accounts accounts;
    private final Authorisations authorisations;
    private final Authors authors;
    private final PictureLooks looks;
    private final WatchedPictures watched;
    private final Clock clock;

    CheckDraft(
            PolicyForPosts.InForce policies,
            FactsOfSchool facts,
            Accounts accounts,
            Authorisations authorisations,
            Authors authors,
            PictureLooks looks,
            WatchedPictures watched,
            Clock clock) {
        this.policies = policies;
        this.facts = facts;
        this.accounts = accounts;
        this.authorisations = authorisations;
        this.authors = authors;
        this.looks = looks;
        this.watched = watched;
        this.clock = clock;
    }

    /** A verdict and the policy it was given under. */
    public record Checked(Verdict verdict, PolicyForPosts policy) {}

    /** Empty where no policy is in force. @param confirmed tokens that somebody settled */
    @Transactional(readOnly = true)
    public Optional<Checked> check(long owner, long author, WrittenPost written, Set<String> confirmed) {
        return check(owner, author, written, confirmed, facts.read(owner));
    }

    /** The same while it is being written: the model is not asked anew, for a verdict renews with every few letters. */
    @Transactional(readOnly = true)
    public Optional<Checked> whileWriting(long owner, long author, WrittenPost written, Set<String> confirmed) {
        return check(owner, author, written, confirmed, facts.beingWritten(owner));
    }

    private Optional<Checked> check(
            long owner, long author, WrittenPost written, Set<String> confirmed, GatherFacts gather) {
        return policies.at(owner).map(policy -> {
            CheckPost check = policies.check(policy, gather);
            PostContent content = content(owner, author, written, confirmed);
            return new Checked(check.check(content, LocalDate.now(clock)), policy);
        });
    }

    /**
     * Pupils on the roll of whom no photograph may be used on the day, for the question whether one of them is in a picture;
     * none where no picture may show anybody, whoever counted.
     */
    @Transactional(readOnly = true)
    public ChildrenToLookFor childrenToLookFor(long owner, long author, WrittenPost written) {
        DraftPost draft = facts.of(owner).about(content(owner, author, written, Set.of()), LocalDate.now(clock));
        return new ChildrenToLookFor(draft.surroundings().roll().stream()
                .filter(roll -> draft.mayShowPeople())
                .flatMap(roll -> roll.pupils().stream())
                .filter(pupil -> !pupil.hasLeftBy(draft.goesOut()))
                .filter(pupil -> draft.isDenied(pupil.id()))
                .toList());
    }

    private PostContent content(long owner, long author, WrittenPost written, Set<String> confirmed) {
        LocalDate day = day(written.goesOut());
        return new PostContent(
                account(written.account().flatMap(accounts::find), day),
                author(author, day, written.unsigned()),
                written.purpose(),
                Optional.of(day),
                written.words(),
                links(written),
                pictures(owner, written.pictures()),
                List.of(),
                written.permissions(),
                confirmed);
    }

    private List<Picture> pictures(long owner, List<WrittenPicture> written) {
        List<FileAddress> files = written.stream().map(WrittenPicture::file).toList();
        Map<FileAddress, PictureLook> seen = looks.of(owner, files);
        Map<FileAddress, WatchedPicture> known = watched.known(owner, files);
        return IntStream.range(0, written.size())
                .mapToObj(i -> written.get(i)
                        .at(
                                i,
                                Optional.ofNullable(seen.get(files.get(i))),
                                Optional.ofNullable(known.get(files.get(i)))))
                .toList();
    }

    /** A moment that has passed is today: what has ended since does not count any more. */
    private LocalDate day(Optional<Instant> goesOut) {
        LocalDate today = LocalDate.now(clock);
        return goesOut.map(at -> at.atZone(SCHOOL_TIME).toLocalDate())
                .filter(day -> day.isAfter(today))
                .orElse(today);
    }

    static Account account(Optional<OfficialAccount> found, LocalDate day) {
        return found.map(account -> new Account(
                        Optional.of(account.platform()),
                        Optional.of(account.isOfficialOn(day)),
                        Optional.of(account.audience()),
                        Optional.of(account.pupilsContribute())))
                .orElse(Account.unknown());
    }

    private Author author(long person, LocalDate day, boolean unsigned) {
        return author(authors.of(person), authorisations.of(person, day), day, unsigned);
    }

    static Author author(
            Optional<Authors.Signature> signature,
            Optional<WrittenAuthorisation> permission,
            LocalDate day,
            boolean unsigned) {
        return new Author(
                signature.map(Authors.Signature::name),
                signature.map(Authors.Signature::position).filter(position -> !position.isBlank()),
                permission.map(written -> authorisation(written, day)).orElse(none()),
                unsigned);
    }

    private static Authorisation authorisation(WrittenAuthorisation written, LocalDate day) {
        boolean counts = written.mayPost() && !written.from().isAfter(day);
        return counts
                ? new Authorisation.Written(
                        Optional.of(List.copyOf(written.platforms())), written.until(), written.trained())
                : none();
    }

    private static Authorisation none() {
        return new Authorisation.Stated(false);
    }

    static List<Link> links(WrittenPost written) {
        List<String> opened =
                written.addresses().stream().filter(written.opened()::contains).toList();
        return IntStream.range(0, opened.size())
                .mapToObj(i -> new Link("links[" + i + "]", opened.get(i), true))
                .toList();
    }
}
