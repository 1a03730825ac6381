package org.houserules.people;

import java.util.List;

/** What waits for somebody at another place than the one where they work at the moment; asked outside of any transaction. */
public interface WorkElsewhere {
    List<WorkItem> of(SignedIn person);
}
