package org.houserules.accounts.kept;

import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.database.Reading;
import org.houserules.people.BritishDays;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.State;
import org.houserules.people.WorkItem.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what stands against accounts on the page of work of their teams, and of those who manage accounts. */
@Component
class AccountsAsWork implements Work {
    private static final int MOST = 15;

    private final StandingList list;

    AccountsAsWork(StandingList list) {
        this.list = list;
    }

    @Override
    @Transactional(readOnly = true)
    public Found of(SignedIn person) {
        return Found.waiting(
                against(person).list().stream().map(AccountsAsWork::item).toList());
    }

    @Override
    public Stream<Reading<?>> ahead(SignedIn person) {
        return Stream.of(against(person));
    }

    private Reading<StandingList.Against> against(SignedIn person) {
        return list.against(person.owner().id(), person.person(), person.may(Permission.MANAGE_ACCOUNTS), MOST);
    }

    private static WorkItem item(StandingList.Against against) {
        Matter matter = against.worst();
        return new WorkItem(
                act(matter),
                against.name() + ": " + matter.cited(),
                "/accounts/" + against.account(),
                Optional.of(new State(matter.kind().called(), matter.alarm() ? Tone.STOP : Tone.ASK)),
                matter.on().map(day -> "on " + BritishDays.day(day)),
                matter.alarm());
    }

    private static String act(Matter matter) {
        return switch (matter.kind()) {
            case COVER -> "Find somebody for an account's team";
            case DRIFT -> "Set an account right";
            case NEGLECT -> "Post on an account, or close it";
            case FOLLOWERS -> "Have followers vetted";
            case ACCESS -> "Remove somebody on a platform";
            case CLOSURE -> "Close an account";
            case EVALUATION -> "Evaluate an account";
            case ATTESTATION, CANNOT_TELL -> "Look at an account's settings";
            case OTHER -> "Look at an account";
            case NO_POLICY -> "Adopt a policy";
        };
    }
}
