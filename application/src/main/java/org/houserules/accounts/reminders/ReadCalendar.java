package org.houserules.accounts.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.mail.Mail;
import org.houserules.people.SignedIn;
import org.houserules.people.WhoIsSignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The calendar behind a secret address, as long as its person belongs to the school. */
@Component
public class ReadCalendar {
    private final CalendarFeeds feeds;
    private final WhoIsSignedIn people;
    private final AllDue due;
    private final Mail mail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ReadCalendar(
            CalendarFeeds feeds,
            WhoIsSignedIn people,
            AllDue due,
            Mail mail,
            TransactionTemplate transactions,
            Clock clock) {
        this.feeds = feeds;
        this.people = people;
        this.due = due;
        this.mail = mail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Empty for a secret that was never made, or was withdrawn, and for somebody who has left: nobody can tell which. */
    public Optional<String> of(CalendarToken token) {
        Optional<Long> owner = OwnerScope.call(
                Scope.ofPerson(token.person()),
                () -> transactions.execute(status -> feeds.ownerOf(token.person(), token.digest())));
        return owner.flatMap(id -> people.find(token.person(), owner)
                .filter(person -> person.owner().id() == id)
                .map(this::of));
    }

    private String of(SignedIn person) {
        List<Due> dates = OwnerScope.call(
                person.scope(),
                () -> transactions.execute(
                        status -> due.of(person.owner().id(), person.person(), LocalDate.now(clock))));
        return new CalendarText(person.owner(), mail.ourAddress(), clock.instant()).of(dates);
    }
}
