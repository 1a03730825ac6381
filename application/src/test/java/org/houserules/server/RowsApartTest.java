package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.database.DatabaseAddress;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw SQL under the role of the application: what a faulty query, or a smuggled one, would see. */
class RowsApartTest {
    /** Tables whose rows belong to no school or are read before anybody's rows may be. All others have an owner. */
    private static final Set<String> WITHOUT_OWNER = Set.of(
            "owner",
            "owner_path",
            "web_session",
            "web_session_attributes",
            "sign_in",
            "scheduled_tasks",
            "node",
            "flyway_schema_history",
            "application_role");

    private static final String REFUSED = "42501";
    private static final TestHouse HOUSE = TestHouse.shared();
    private static final Owner OURS = HOUSE.school("Willowbrook Primary");
    private static final Owner THEIRS = HOUSE.school("Larkfield Primary");

    static {
        Stream.of(OURS, THEIRS).forEach(school -> {
            HOUSE.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
            new TrailRoom(HOUSE, school).happens(2);
        });
    }

    @Test
    void everyTableIsKeptApartExceptThoseListed() {
        assertThat(tables("not (relrowsecurity and relforcerowsecurity)")).isSubsetOf(WITHOUT_OWNER);
        assertThat(tables("relrowsecurity and relforcerowsecurity and exists (select from pg_attribute"
                        + " where attrelid = c.oid and attname = 'owner_id' and attnotnull)"))
                .containsExactlyInAnyOrderElementsOf(ownersTables())
                .contains("person", "trail_event");
    }

    @Test
    void noPolicyLetsRowsIntoAnotherOwner() {
        assertThat(HOUSE.sql("select tablename || ' ' || policyname || ' ' || cmd || ' ' || with_check from pg_policies"
                                + " where schemaname = 'public'")
                        .query(String.class)
                        .list())
                .hasSameSizeAs(ownersTables())
                .allSatisfy(policy -> assertThat(policy)
                        .matches(
                                "\\w+ owners_apart ALL \\(owner_id = ANY \\(\\( SELECT visible_owners\\(\\) AS visible_owners\\)::bigint\\[\\]\\)\\)")
                        .doesNotContain(" OR "));
    }

    @ParameterizedTest
    @MethodSource("ownersTables")
    void withoutASettingThereAreNoRows(String table) throws SQLException {
        assertThat(count("", "select count(*) from " + table)).isZero();
    }

    @ParameterizedTest
    @MethodSource("ownersTables")
    void anotherOwnersRowsAreNeverSeen(String table) throws SQLException {
        assertThat(count(ours(), "select count(*) from " + table + " where owner_id <> " + OURS.id()))
                .isZero();
        assertThat(count(ours(), "select count(*) from " + table + " where owner_id = " + THEIRS.id()))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("ownersTables")
    void nothingIsPutIntoAnotherOwner(String table) throws SQLException {
        String insert = "insert into " + table + " (owner_id) values (" + THEIRS.id() + ")";

        assertThat(state(ours(), insert)).hasValue(REFUSED);
        assertThat(state("", insert)).hasValue(REFUSED);
        assertThat(state(String.valueOf(THEIRS.id()), insert)).isNotEqualTo(Optional.of(REFUSED));
    }

    @Test
    void noRowIsMovedIntoAnotherOwner() throws SQLException {
        assertThat(state(ours(), "update person set owner_id = " + THEIRS.id())).hasValue(REFUSED);
        assertThat(state(ours(), "update role_held set owner_id = " + THEIRS.id()))
                .hasValue(REFUSED);
    }

    @ParameterizedTest
    @MethodSource("ownersTables")
    void theApplicationCannotLiftTheRule(String table) throws SQLException {
        for (String statement : List.of(
                "alter table %s disable row level security",
                "alter table %s no force row level security",
                "drop policy owners_apart on %s",
                "alter policy owners_apart on %s using (true)",
                "create policy mine on %s using (true)",
                "truncate %s",
                "alter table %s add column more text")) {
            assertThat(state(ours(), statement.formatted(table))).as(statement).hasValue(REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from trail_event",
                "update trail_event set action = 'other'",
                "update trail_event set digest = previous",
                "update trail_event set number = number + 1",
                "delete from trail_head",
                "create table more (id int)",
                "select * from flyway_schema_history",
                "set role houserules_owner",
                "set session_replication_role = replica"
            })
    void theApplicationMayNot(String statement) throws SQLException {
        assertThat(state(ours(), statement)).hasValue(REFUSED);
    }

    @Test
    void theApplicationsRoleOwnsNothingAndIsBound() {
        assertThat(count("select count(*) from pg_class where relowner = 'houserules_app'::regrole"))
                .isZero();
        assertThat(count("select count(*) from pg_proc where proowner = 'houserules_app'::regrole"))
                .isZero();
        assertThat(count("select count(*) from pg_auth_members where member = 'houserules_app'::regrole"))
                .isZero();
        assertThat(count("select count(*) from pg_roles where rolname = 'houserules_app'"
                        + " and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)"))
                .isOne();
        assertThat(count("select count(*) from pg_class where relname = 'application_role'"
                        + " and has_table_privilege('houserules_app', oid, 'select')"))
                .isZero();
    }

    private static String ours() {
        return String.valueOf(OURS.id());
    }

    static List<String> ownersTables() {
        return tables("true").stream()
                .filter(table -> !WITHOUT_OWNER.contains(table))
                .toList();
    }

    private static List<String> tables(String which) {
        return HOUSE.sql("select relname from pg_class c where relkind in ('r', 'p')"
                        + " and relnamespace = 'public'::regnamespace and " + which + " order by relname")
                .query(String.class)
                .list();
    }

    private static int count(String query) {
        return HOUSE.sql(query).query(Integer.class).single();
    }

    private static int count(String owners, String query) throws SQLException {
        try (Connection connection = application(owners);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** How the database refuses it; empty where it does not. Nothing is kept. */
    private static Optional<String> state(String owners, String sql) throws SQLException {
        try (Connection connection = application(owners);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(refused.getSQLState());
        }
    }

    private static Connection application(String owners) throws SQLException {
        DatabaseAddress address = HOUSE.database().application();
        Connection connection = DriverManager.getConnection(address.url(), address.name(), address.password());
        connection.setAutoCommit(false);
        if (!owners.isEmpty()) {
            try (var scope = connection.prepareStatement("select set_config('houserules.owners', ?, true)")) {
                scope.setString(1, owners);
                scope.execute();
            }
        }
        return connection;
    }
}
