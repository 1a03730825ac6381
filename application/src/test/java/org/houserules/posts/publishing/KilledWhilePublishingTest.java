package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.houserules.platforms.AWordPress;
import org.houserules.platforms.AloneOnWordPress;
import org.houserules.platforms.SiteAccess;
import org.houserules.posts.PostState;
import org.houserules.server.Node;
import org.junit.jupiter.api.Test;

/** The real server on a real WordPress, killed while it publishes: each post appears exactly once. {@code -Dhouserules.kills=50} for more. */
@AloneOnWordPress
class KilledWhilePublishingTest {
    private static final int REQUESTS_OF_A_POST = 13;
    /** Shorter than any lease: nobody waits for one to end. */
    private static final Duration LONGER_THAN_A_PAUSE = Duration.ofMinutes(2);

    private final int kills = Integer.getInteger("houserules.kills", 2);
    private final Random random = new Random(Long.getLong("houserules.kill-seed", 20261120));
    private final AtomicReference<Node> node = new AtomicReference<>();

    @Test
    void eachPostAppearsExactlyOnce() {
        SiteAccess site = AWordPress.site();
        try (PublishingDesk desk = PublishingDesk.faked();
                ProxyThatKills proxy = new ProxyThatKills(site.address())) {
            desk.connect(new SiteAccess(proxy.address(), site.user(), site.password()));
            start(desk);
            for (int round = 0; round < kills; round++) {
                killOnce(desk, proxy, site);
            }
        } finally {
            stop();
        }
    }

    private void killOnce(PublishingDesk desk, ProxyThatKills proxy, SiteAccess site) {
        int at = 1 + random.nextInt(REQUESTS_OF_A_POST);
        boolean answered = random.nextBoolean();
        String title = "Kill " + UUID.randomUUID();
        proxy.plans(new ProxyThatKills.Plan(at, answered, this::stop));
        desk.moveClock(desk.now().plus(Duration.ofMinutes(2)));
        long post = desk.approved(
                desk.content("Exactly once.", desk.now().minusSeconds(60), 1).with(title, "Exactly once."));

        await().atMost(Duration.ofMinutes(2)).until(() -> !running() || isPublished(desk, post));
        desk.moveClock(desk.now().plus(LONGER_THAN_A_PAUSE));
        if (!running()) {
            silentForAMinute(desk);
            start(desk);
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> isPublished(desk, post));

        assertThat(visible(site, title))
                .as("killed at request %s, %s", at, answered ? "after the answer" : "before it")
                .isOne();
        assertThat(AWordPress.status(URI.create(desk.post(post).address().orElseThrow())))
                .isEqualTo(200);
    }

    /** As the other nodes of a database see it; a minute of the database's own clock, which no test moves. */
    private static void silentForAMinute(PublishingDesk desk) {
        desk.house
                .sql("update node set seen_at = seen_at - interval '61 seconds'")
                .update();
    }

    private static boolean isPublished(PublishingDesk desk, long post) {
        return desk.post(post).state() == PostState.PUBLISHED;
    }

    private boolean running() {
        Node now = node.get();
        return now != null && now.isAlive();
    }

    private void start(PublishingDesk desk) {
        Instant now = desk.now();
        node.set(Node.beside(desk.house, now, desk.school.id()));
    }

    private void stop() {
        Node now = node.get();
        if (now != null) {
            now.kill();
        }
    }

    /** As many posts as anybody can find under this title. */
    private static int visible(SiteAccess site, String title) {
        String found = AWordPress.body(URI.create(site.address()
                + "?rest_route=/wp/v2/posts&per_page=100&_fields=title&search=" + title.replace(" ", "%20")));
        return found.split(title, -1).length - 1;
    }
}
