package org.houserules.posts;

import java.time.Duration;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.policy.backtest.TryDraft;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;

/** How long it takes to try a draft of the policy on 100,000 posts. No test: run by hand, it has a main method. */
final class BackTestSpeed {
    private static final int POSTS = Integer.getInteger("posts", 100_000);

    private final TestHouse house = TestHouse.start();
    private final PostsStage stage = new PostsStage(house, "Willowbrook Primary", "none");

    public static void main(String[] arguments) {
        new BackTestSpeed().measure();
        System.exit(0);
    }

    private void measure() {
        stage.sent(stage.as("Avery Demo"), "Harvest assembly");
        house.inside(stage.school(), this::multiply);
        TestBrowser head = stage.as("Harper Demo");
        String from = head.open("/policy/drafts")
                .document()
                .select("input[value^=adopted-]")
                .attr("value");
        String draft = head.send("/policy/drafts", "/policy/drafts", "from", from)
                .path()
                .replaceFirst("\\?.*", "");
        long trial = house.inside(
                stage.school(),
                () -> house.sql("""
                        insert into policy_back_test (owner_id, draft_id, digest, against, from_day, until_day, state, result,
                          asked_by, asked_at)
                        select owner_id, id, digest, '', '2025-11-20', '2026-11-20', 'WAITING', '[]', begun_by, now()
                        from policy_draft where id = ? returning id
                        """)
                        .param(Long.valueOf(draft.replaceAll("\\D", "")))
                        .query(Long.class)
                        .single());

        long before = System.nanoTime();
        OwnerScope.run(
                Scope.of(stage.school()), () -> house.room(TryDraft.class).run(trial));
        Duration took = Duration.ofNanos(System.nanoTime() - before);

        String page = head.open(draft + "/back-test").text();
        if (!page.contains("0 of " + POSTS + " posts")) {
            throw new IllegalStateException(page);
        }
        System.out.println(POSTS + " posts tried in " + took.toMillis() + " ms");
    }

    private int multiply() {
        house.sql("""
                insert into post (owner_id, author_id, account_id, state, title, draft, created_at, changed_at, version,
                  published_version, published_at)
                select owner_id, author_id, account_id, 'PUBLISHED', title, draft, created_at, changed_at, version, version,
                  timestamptz '2026-11-19 12:00Z' - n * interval '4 minutes'
                from post cross join generate_series(1, :posts) n where owner_id = :owner and version = 1
                """).param("posts", POSTS).param("owner", stage.school()).update();
        return house.sql("""
                insert into post_version (owner_id, post_id, number, content, signature, digest, policy_version, policy_digest,
                  verdict, made_by, made_at)
                select p.owner_id, p.id, 1, jsonb_set(jsonb_set(v.content, '{title}', to_jsonb('Harvest assembly ' || p.id)),
                    '{text}', to_jsonb('Thank you all for coming to the assembly number ' || p.id
                      || '. Families filled the hall, the choir sang three songs and every class brought something to share.'
                      || ' We collected tins for the food bank in the village and will do so again before Christmas.')),
                  v.signature, v.digest, v.policy_version, v.policy_digest, v.verdict, v.made_by, v.made_at
                from post p join lateral (select * from post_version first where first.owner_id = p.owner_id
                  order by post_id limit 1) v on true
                where p.owner_id = :owner and p.published_at is not null
                """).param("owner", stage.school()).update();
    }
}
