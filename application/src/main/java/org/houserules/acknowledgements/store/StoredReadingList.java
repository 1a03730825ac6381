package org.houserules.acknowledgements.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.houserules.acknowledgements.Acknowledgement;
import org.houserules.acknowledgements.Asking;
import org.houserules.acknowledgements.ReadingList;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.houserules.people.PersonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A page is cut out of one table in the order of its index before anything else is asked of its fifty people; only what the
 * register of people knows has to be looked for in it.
 */
@Repository
class StoredReadingList implements ReadingList {
    private static final String OPEN_OR_AWAY = "not clock.done and clock.due_on >= :today and ";
    private static final Map<State, String> STANDS = Map.of(
            State.DONE,
            "clock.done",
            State.OVERDUE,
            "not clock.done and clock.due_on < :today",
            State.AWAY,
            OPEN_OR_AWAY + "clock.away_until >= :today",
            State.OPEN,
            OPEN_OR_AWAY + "(clock.away_until is null or clock.away_until < :today)");

    private static final String COUNTS = """
            select count(*) filter (where %s) as done, count(*) filter (where %s) as overdue,
              count(*) filter (where %s) as away, count(*) filter (where %s) as open,
              (select count(*) from acknowledgement where owner_id = :owner and asking_id = :asking
                and taken_back_at is null) - count(*) filter (where clock.done) as past
            from acknowledgement_clock clock where clock.owner_id = :owner and clock.asking_id = :asking
            """.formatted(
                    STANDS.get(State.DONE), STANDS.get(State.OVERDUE), STANDS.get(State.AWAY), STANDS.get(State.OPEN));

    private static final String NOW = """
            select clock.person_id, clock.sort_name, clock.due_on, clock.away_until, case when clock.done then 'DONE'
                when clock.due_on < :today then 'OVERDUE' when clock.away_until >= :today then 'AWAY' else 'OPEN' end as state
              from acknowledgement_clock clock where clock.owner_id = :owner and clock.asking_id = :asking
            """;

    private static final String PAST = """
            select done.person_id, '' as sort_name, done.on_day as due_on, null::date as away_until, 'PAST' as state
              from acknowledgement done
              where done.owner_id = :owner and done.asking_id = :asking and done.taken_back_at is null
                and (:earlier or not exists (select from acknowledgement_clock clock
                  where clock.asking_id = :asking and clock.person_id = done.person_id))
            """;

    /**
     * Whoever this school may see and who fits: people of its own, and those of its trust who hold or held a role here or stand in
     * for somebody.
     */
    private static final String FITTING = """
            (select person.id from person
              where (person.owner_id = :owner or person.id = any(array(
                  select person_id from role_held where owner_id = :owner
                  union all select to_person_id from delegation where owner_id = :owner)))
                and (:kind = '' or person.kind = :kind) and (:manager = 0 or person.line_manager_id = :manager)
                and position(lower(:words) in person.sought) > 0) fits
            """;

    private static final String LINES = """
            select page.*, person.given_name || ' ' || person.family_name as name, person.position, person.kind,
              person.left_on, done.id as done_id, done.on_day, done.how, done.questions, adopted.version,
              seen.given_name || ' ' || seen.family_name as seen_by,
              manager.given_name || ' ' || manager.family_name as manager
            from page join person on person.id = page.person_id
            -- lateral and not joined: before the database has statistics of a new asking it would read all of it for each line
            left join lateral (select * from acknowledgement one where one.asking_id = :asking
              and one.person_id = page.person_id and one.taken_back_at is null offset 0) done on true
            left join policy_adoption adopted on adopted.owner_id = :owner and adopted.id = done.adoption_id
            left join person seen on seen.id = done.entered_by
            left join person manager on manager.id = person.line_manager_id
            order by page.sort_name, lower(person.family_name), lower(person.given_name), page.person_id
            """;

    private final JdbcClient database;
    private final Readings readings;

    StoredReadingList(JdbcClient database, Readings readings) {
        this.database = database;
        this.readings = readings;
    }

    @Override
    public Found find(Search search) {
        Reading<Counts> counting = counts(search);
        Reading<Fitting> page = lines(search);
        readings.ahead(List.of(counting, page));
        Map<State, Integer> counts = counting.first().orElseThrow().of(search);
        List<Line> lines = page.list().stream().map(Fitting::line).toList();
        return new Found(
                lines, search.asksForPeople() ? fitting(search, page.list()) : matching(search, counts), counts);
    }

    private record Counts(Map<State, Integer> byState) {
        Map<State, Integer> of(Search search) {
            return search.current()
                    ? byState
                    : Map.of(State.PAST, byState.getOrDefault(State.PAST, 0) + byState.getOrDefault(State.DONE, 0));
        }
    }

    private Reading<Counts> counts(Search search) {
        return readings.of(COUNTS, values(search), (row, number) -> {
            Map<State, Integer> counts = new EnumMap<>(State.class);
            for (State state : State.values()) {
                counts.put(state, row.getInt(state.name().toLowerCase(Locale.ROOT)));
            }
            return new Counts(counts);
        });
    }

    private int matching(Search search, Map<State, Integer> counts) {
        if (search.isPast()) {
            return counts.getOrDefault(State.PAST, 0);
        }
        return search.state()
                .map(state -> counts.getOrDefault(state, 0))
                .orElse(new Found(List.of(), 0, counts).asked());
    }

    /** Asked only for a page beyond the last: each line of any other page has the number with it. */
    private int fitting(Search search, List<Fitting> page) {
        return page.isEmpty() && search.from() > 0
                ? everybodyWhoFits(search).first().orElseThrow()
                : page.stream().findFirst().map(Fitting::all).orElse(0);
    }

    private Reading<Integer> everybodyWhoFits(Search search) {
        return readings.of("select count(*) from " + fitting(search), values(search), (row, number) -> row.getInt(1));
    }

    /** Each who fits is looked up one by one: how many they are, the database cannot guess. */
    private static String fitting(Search search) {
        String whose = search.isPast() ? "done" : "clock";
        return FITTING + "cross join lateral (" + all(search) + " and " + whose + ".person_id = fits.id offset 0) one";
    }

    private static String all(Search search) {
        return search.isPast()
                ? PAST
                : NOW + search.state().map(state -> " and " + STANDS.get(state)).orElse("");
    }

    /** A line, and how many fit on all pages; none where people are not asked for. */
    private record Fitting(int all, Line line) {}

    private Reading<Fitting> lines(Search search) {
        boolean people = search.asksForPeople();
        String order = " order by sort_name, person_id limit :most offset :skip";
        String page = people
                ? "select one.*, count(*) over () as fitting from " + fitting(search) + order
                : all(search) + order;
        return readings.of(
                "with page as materialized (" + page + ") " + LINES,
                values(search),
                (row, number) -> new Fitting(people ? row.getInt("fitting") : 0, line(row)));
    }

    private static Map<String, Object> values(Search search) {
        Map<String, Object> values = new HashMap<>();
        values.put("owner", search.owner());
        values.put("asking", search.asking().id());
        values.put("today", search.today());
        values.put("earlier", !search.current());
        values.put("kind", search.kind().map(PersonKind::name).orElse(""));
        values.put("manager", search.manager().orElse(0L));
        values.put("words", search.words());
        values.put("most", search.most());
        values.put("skip", search.from());
        return values;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("person_id"),
                row.getString("name"),
                row.getString("position"),
                PersonKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("manager")),
                State.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                Lists.day(row, "away_until"),
                Lists.day(row, "left_on"),
                done(row));
    }

    private static Optional<Acknowledgement> done(ResultSet row) throws SQLException {
        long id = row.getLong("done_id");
        return id == 0
                ? Optional.empty()
                : Optional.of(new Acknowledgement(
                        id,
                        row.getString("version"),
                        row.getObject("on_day", LocalDate.class),
                        Acknowledgement.How.valueOf(row.getString("how")),
                        row.getInt("questions"),
                        Optional.ofNullable(row.getString("seen_by")).orElse("somebody")));
    }

    @Override
    public Map<Long, LocalDate> owing(long owner, Asking asking, LocalDate today) {
        Map<Long, LocalDate> owing = new LinkedHashMap<>();
        database.sql("""
                        select person_id, due_on from acknowledgement_clock
                        where owner_id = ? and asking_id = ? and not done and (away_until is null or away_until < ?)
                        order by person_id
                        """).params(owner, asking.id(), today).query(row -> {
            owing.put(row.getLong("person_id"), row.getObject("due_on", LocalDate.class));
        });
        return owing;
    }

    @Override
    public Reading<Manager> managers(long owner) {
        return readings.of("""
                        select manager.id, manager.given_name || ' ' || manager.family_name as name from person manager
                        where manager.id in (select distinct line_manager_id from person
                          where owner_id = ? and line_manager_id is not null)
                        order by lower(manager.family_name), lower(manager.given_name), manager.id
                        """, List.of(owner), (row, number) -> new Manager(row.getLong("id"), row.getString("name")));
    }
}
