package org.houserules.accounts.kept;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.FollowerRegister.Listed;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of those who follow an account. The trail holds their numbers, never their names. */
@Service
public class KeepFollowers {
    private final FollowerRegister register;
    private final Trail trail;
    private final Clock clock;

    KeepFollowers(FollowerRegister register, Trail trail, Clock clock) {
        this.register = register;
        this.trail = trail;
        this.clock = clock;
    }

    /** Empty where no list is kept. */
    @Transactional(readOnly = true)
    public Optional<List<Listed>> list(OfficialAccount account) {
        return register.list(account.owner(), account.id());
    }

    @Transactional(readOnly = true)
    public Listed one(OfficialAccount account, long id) {
        return list(account).stream()
                .flatMap(List::stream)
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void begin(SignedIn by, OfficialAccount account) {
        if (list(account).isEmpty()) {
            register.begin(account.owner(), account.id(), by.person(), clock.instant());
            trail.record(happening(by, account, "followers-begun"));
        }
    }

    @Transactional
    public void add(SignedIn by, OfficialAccount account, FollowerDetails details) {
        begin(by, account);
        long id = register.add(account.owner(), account.id(), details, by.person(), clock.instant());
        trail.record(happening(by, account, "follower-added").with("follower", id));
    }

    /** All of a file, or nothing. Whoever is on the list under the same name is not added again. @return how many were added */
    @Transactional
    public int addAll(SignedIn by, OfficialAccount account, List<FollowerDetails> all) {
        begin(by, account);
        List<String> known = list(account).stream()
                .flatMap(List::stream)
                .map(one -> one.details().name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        List<FollowerDetails> fresh = all.stream()
                .filter(one -> !known.contains(one.name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        fresh.forEach(one -> register.add(account.owner(), account.id(), one, by.person(), clock.instant()));
        trail.record(happening(by, account, "followers-imported").with("count", fresh.size()));
        return fresh.size();
    }

    @Transactional
    public void change(SignedIn by, OfficialAccount account, long id, FollowerDetails details) {
        if (!register.change(account.owner(), account.id(), id, details)) {
            throw new NotFound();
        }
        trail.record(happening(by, account, "follower-changed").with("follower", id));
    }

    @Transactional
    public void remove(SignedIn by, OfficialAccount account, long id, String why) {
        if (!register.remove(account.owner(), account.id(), id, why, by.person(), clock.instant())) {
            throw new NotFound();
        }
        trail.record(happening(by, account, "follower-removed").with("follower", id));
    }

    private static Happening happening(SignedIn by, OfficialAccount account, String action) {
        return Happening.by(by.person(), account.owner(), action, "account", account.id());
    }
}
