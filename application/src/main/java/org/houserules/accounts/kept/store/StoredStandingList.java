package org.houserules.accounts.kept.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.kept.Matter;
import org.houserules.accounts.kept.Standing;
import org.houserules.accounts.kept.StandingList;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.houserules.platforms.Platform;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class StoredStandingList implements StandingList {
    private static final String OFFICIAL = """
            where a.owner_id = any (:owners) and a.official_from <= :today
              and (a.ended_on is null or a.ended_on >= :today
                or exists (select from account_closing c where c.owner_id = a.owner_id and c.account_id = a.id
                  and c.called_off_at is null and c.finished_at is null))
            """;

    /**
     * Sorted by what is short; what is long is read for those of the page only, each where this statement found its short part. Only
     * what is looked for is asked, and counting joins nothing that it needs not.
     */
    private static final String PAGE = """
            with page as materialized (select a.id as account_id, a.owner_id, o.name as school, a.name, a.platform,
              not coalesce(s.alarm, true) as quiet, array_position(:kinds, s.state) as worst,
              o.sort_name as by_school, a.sort_name as by_name, s.ctid as place%3$s
              from account a join owner o on o.id = a.owner_id
              left join account_standing s on s.owner_id = a.owner_id and s.account_id = a.id %1$s
              order by quiet, worst nulls last, by_school, by_name, account_id offset :from limit :most)
            select %2$s as found,
              page.account_id, page.owner_id, page.school, page.name, page.platform,
              s.reviewed_at, s.policy_digest, s.matters, s.breached, s.cannot_tell, s.drifted, s.cover_lost_on,
              s.evaluation_due, s.closure_due, s.last_post
            from page left join lateral (select * from account_standing one where one.ctid = page.place offset 0) s on true
            order by page.quiet, page.worst nulls last, page.by_school, page.by_name, page.account_id
            """;

    private final Readings readings;
    private final Clock clock;

    StoredStandingList(Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public Reading<Against> against(long owner, long person, boolean all, int most) {
        return readings.of(
                """
                        select a.id, a.name, s.matters
                        from account_standing s join account a on a.owner_id = s.owner_id and a.id = s.account_id
                        where s.owner_id = :owner and s.state not in ('AS_PROMISED', 'NO_POLICY')
                          and (a.ended_on is null or a.ended_on >= :today or exists (select from account_closing c
                            where c.owner_id = a.owner_id and c.account_id = a.id
                              and c.called_off_at is null and c.finished_at is null))
                          and (:all or exists (select from account_member m where m.owner_id = s.owner_id
                            and m.account_id = s.account_id and m.person_id = :person
                            and m.from_day <= :today and (m.until_day is null or m.until_day >= :today)))
                        order by s.alarm desc, array_position(:kinds, s.state), a.sort_name, a.id limit :most
                        """,
                Map.of(
                        "owner",
                        owner,
                        "person",
                        person,
                        "all",
                        all,
                        "today",
                        LocalDate.now(clock),
                        "kinds",
                        kinds(),
                        "most",
                        most),
                (row, number) -> new Against(
                        row.getLong("id"),
                        row.getString("name"),
                        StandingsJson.matters(row.getString("matters")).getFirst()));
    }

    private static String[] kinds() {
        return java.util.Arrays.stream(Matter.Kind.values()).map(Enum::name).toArray(String[]::new);
    }

    @Override
    public Found find(Search search) {
        Reading<Counted> page = page(search);
        readings.ahead(List.of(joinAtOnce(), page));
        List<Counted> counted = page.list();
        return new Found(
                counted.stream().map(Counted::line).toList(),
                counted.isEmpty() ? 0 : counted.getFirst().found());
    }

    /** A line, and how many there are on all pages. */
    private record Counted(int found, Line line) {}

    private Reading<Counted> page(Search search) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "owners",
                search.owners().toArray(Long[]::new),
                "today",
                LocalDate.now(clock),
                "kinds",
                kinds(),
                "from",
                search.from(),
                "most",
                search.most()));
        StringBuilder wanted = new StringBuilder(OFFICIAL);
        search.school().ifPresent(school -> {
            wanted.append(" and a.owner_id = :school");
            values.put("school", school);
        });
        search.platform().ifPresent(platform -> {
            wanted.append(" and a.platform = :platform");
            values.put("platform", platform.name());
        });
        search.state().ifPresent(state -> {
            wanted.append(" and :state = any (s.kinds)");
            values.put("state", state.name());
        });
        if (search.notReviewed()) {
            wanted.append(" and (s.reviewed_at is null or s.reviewed_at <= :fresh)");
            values.put("fresh", clock.instant().minus(Standing.FRESH).atOffset(ZoneOffset.UTC));
        }
        // Accounts alone are counted faster by themselves; how they stand is read once only.
        boolean standing = search.state().isPresent() || search.notReviewed();
        String counted = standing ? ", count(*) over () as found" : "";
        String count = standing ? "page.found" : "(select count(*) from account a " + wanted + ")";
        return readings.of(
                PAGE.formatted(wanted, count, counted),
                values,
                (row, number) -> new Counted(row.getInt("found"), line(row)));
    }

    /**
     * Asked before the page. The planner cannot know how many schools a scope lets through and guesses a handful: it would look each
     * account up by itself, each time with all schools at hand. Until the end of this transaction only.
     */
    private Reading<String> joinAtOnce() {
        return readings.of(
                "select set_config('enable_nestloop', 'off', true)", List.of(), (row, number) -> row.getString(1));
    }

    private static Line line(ResultSet row) throws SQLException {
        Optional<Standing> standing =
                row.getTimestamp("reviewed_at") == null ? Optional.empty() : Optional.of(StoredStandings.standing(row));
        return new Line(
                row.getLong("account_id"),
                row.getLong("owner_id"),
                row.getString("school"),
                row.getString("name"),
                Platform.valueOf(row.getString("platform")),
                standing);
    }
}
