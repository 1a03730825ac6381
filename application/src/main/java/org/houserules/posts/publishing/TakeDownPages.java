package org.houserules.posts.publishing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.posts.Authors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a take-down shows. */
@Component
class TakeDownPages {
    private static final Map<String, String> KINDS = Map.of(
            "POST",
            "The post",
            "PICTURE_PAGE",
            "A picture's page",
            "PICTURE",
            "A picture",
            "THUMBNAIL",
            "A smaller copy");

    private final TakeDowns takeDowns;
    private final Removals removals;
    private final Publications publications;
    private final Accounts accounts;
    private final Authors people;
    private final Clock clock;

    TakeDownPages(
            TakeDowns takeDowns,
            Removals removals,
            Publications publications,
            Accounts accounts,
            Authors people,
            Clock clock) {
        this.takeDowns = takeDowns;
        this.removals = removals;
        this.publications = publications;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TakeDownView of(long post, SignedIn person) {
        TakeDown known = takeDowns.ofPost(post).orElseThrow(NotFound::new);
        return new TakeDownView(
                post,
                known.isProved(),
                known.why().words(),
                known.askedBy().map(this::name).orElse("House Rules"),
                SchoolTime.moment(known.askedAt()),
                known.provedAt().map(SchoolTime::moment),
                known.purgedAt().filter(at -> known.isPurged()).map(SchoolTime::moment),
                known.leavesFiles(),
                known.reason(),
                person.may(Permission.TAKE_DOWN_POSTS),
                removals.ofPost(post).stream().map(this::place).toList());
    }

    String name(long person) {
        return people.of(person).map(Authors.Signature::name).orElse("Somebody who has left");
    }

    private TakeDownView.Place place(Removal removal) {
        Publication publication = publications.find(removal.publication()).orElseThrow();
        boolean proved = removal.state() == Removal.State.PROVED;
        boolean asksAPerson = removal.state() == Removal.State.BY_HAND || removal.alarm();
        return new TakeDownView.Place(
                account(publication.account()),
                publication.version(),
                proved,
                proved ? proved(removal) : underWay(removal),
                asksAPerson && !proved ? Optional.of("/posts/removals/" + removal.id()) : Optional.empty(),
                removal.proof().stream().map(TakeDownPages::address).toList());
    }

    String account(long id) {
        return accounts.find(id).map(OfficialAccount::name).orElse("an account that is no longer in the register");
    }

    private String proved(Removal removal) {
        return removal.removedBy()
                .map(who -> name(who) + " took it down by hand"
                        + removal.removedAt()
                                .map(at -> " on " + SchoolTime.moment(at))
                                .orElse("") + " and saw: " + removal.seen())
                .orElse(
                        removal.proof().isEmpty()
                                ? "It was never public there."
                                : "Every address was read back as gone on "
                                        + removal.provedAt()
                                                .map(SchoolTime::moment)
                                                .orElse("") + ".");
    }

    private String underWay(Removal removal) {
        if (removal.state() == Removal.State.BY_HAND) {
            return "This account has no connection: somebody has to take it down there by hand.";
        }
        String again = removal.nextTryAt().isAfter(clock.instant())
                ? " We try again on " + SchoolTime.moment(removal.nextTryAt()) + "."
                : " We try again now.";
        return removal.lastFault().isEmpty() ? "It is being taken down now." : removal.lastFault() + again;
    }

    private static TakeDownView.Address address(Removal.AddressRead read) {
        return new TakeDownView.Address(
                KINDS.getOrDefault(read.kind(), "An address"), read.at(), read.gone(), read.said());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    List<TakeDownRow> list(TakeDowns.Asked asked) {
        return takeDowns.list(asked).stream()
                .map(known -> new TakeDownRow(
                        known.id(),
                        known.post(),
                        known.why().words(),
                        SchoolTime.moment(known.askedAt()),
                        known.askedBy().map(this::name).orElse("House Rules"),
                        known.provedAt().map(SchoolTime::moment).orElse(""),
                        known.reason()))
                .toList();
    }
}
