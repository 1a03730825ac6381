package org.houserules.accounts.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.accounts.register.PublishedPolicy.Article;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.BritishDays;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.Clause;
import org.houserules.policy.CurrentPolicy;
import org.houserules.policy.PartialDate;
import org.houserules.policy.Policy;
import org.houserules.reading.Words;
import org.springframework.stereotype.Component;

/** Reads the versions of a school's policy for the public: the words of its clauses, and who adopted it when. */
@Component
public class ReadPublishedPolicy {
    private final Adoptions adoptions;
    private final CurrentPolicy current;

    ReadPublishedPolicy(Adoptions adoptions, CurrentPolicy current) {
        this.adoptions = adoptions;
        this.current = current;
    }

    /** The latest first. One that another replaced on the day it was to begin was never in force, and is left out. */
    public List<PublishedPolicy> versions(PublicSchool school) {
        long owner = school.owner().id();
        List<Adoption> latestFirst = OwnerScope.call(Scope.of(owner), () -> adoptions.of(owner));
        List<PublishedPolicy> versions = new ArrayList<>();
        Optional<LocalDate> next = Optional.empty();
        for (int i = 0; i < latestFirst.size(); i++) {
            Adoption adoption = latestFirst.get(i);
            LocalDate from = adoption.what().on();
            Optional<LocalDate> until = next.map(day -> day.minusDays(1));
            if (until.filter(last -> last.isBefore(from)).isEmpty()) {
                versions.add(published(latestFirst.size() - i, adoption, until));
            }
            next = Optional.of(from);
        }
        return List.copyOf(versions);
    }

    private PublishedPolicy published(int number, Adoption adoption, Optional<LocalDate> until) {
        Policy<?> policy = current.read(adoption.what());
        String body = adoption.formalities().body();
        return new PublishedPolicy(
                number,
                policy.title(),
                policy.version(),
                body.isEmpty() ? policy.adoptedBy().orElse("") : body,
                adoption.formalities()
                        .decidedOn()
                        .map(BritishDays::day)
                        .or(() -> policy.adoptedOn().map(ReadPublishedPolicy::words)),
                adoption.formalities().signatories().lines().toList(),
                adoption.formalities().onlyCorrections(),
                adoption.what().on(),
                until,
                policy.review()
                        .due()
                        .map(ReadPublishedPolicy::words)
                        .or(() -> policy.review().cycle()),
                policy.clauses().stream().map(ReadPublishedPolicy::article).toList());
    }

    private static String words(PartialDate date) {
        String day = BritishDays.day(date.lastDay());
        return date.written().length() == 7 ? day.substring(day.indexOf(' ') + 1) : day;
    }

    private static Article article(Clause<?> clause) {
        String audience = clause.audience().stream().map(Words::of).collect(Collectors.joining(", "));
        return new Article(
                clause.ref(),
                clause.says(),
                audience + " – " + Words.of(clause.force()).replace('-', ' '));
    }
}
