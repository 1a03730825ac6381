package org.houserules.posts.publishing;

import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.server.RunningServer;

/** Round after round, as the jobs have it, but without a pause to speak of. */
public final class WorkOfANode {
    private static final int PAUSE_MS = 200;

    private WorkOfANode() {}

    public static void untilKilled(RunningServer node, long owner) throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            OwnerScope.run(Scope.of(owner), () -> round(node));
            Thread.sleep(PAUSE_MS);
        }
    }

    private static void round(RunningServer node) {
        node.room(PublishDue.class).round();
        node.room(RemoveDue.class).round();
        node.room(ReconcileDrafts.class).round();
    }
}
