package org.houserules.people;

import java.util.Optional;
import org.houserules.people.WorkItem.State;
import org.houserules.people.WorkItem.Tone;
import org.springframework.stereotype.Component;

/** Puts days without anybody to approve on the page of work of those who can name somebody. */
@Component
class GapsAsWork implements Work {
    private static final int MOST = 5;

    private final ChainOutlook outlook;

    GapsAsWork(ChainOutlook outlook) {
        this.outlook = outlook;
    }

    @Override
    public Found of(SignedIn person) {
        if (!person.may(Permission.CHANGE_PEOPLE)) {
            return Found.NOTHING;
        }
        return Found.waiting(outlook.sentences(person.owner().id()).stream()
                .limit(MOST)
                .map(gap -> new WorkItem(
                        "Name somebody who acts",
                        gap,
                        "/people",
                        Optional.of(new State("nobody to approve", Tone.STOP)),
                        Optional.empty(),
                        false))
                .toList());
    }
}
