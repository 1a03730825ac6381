package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.houserules.reading.Fault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that can be wrong outside the clauses is refused in its line, with a way to mend it. */
class PolicyFaultsTest {
    private static final String WHO_SIGNS =
            "Add under 'approval' the lists 'posts' and 'accounts' of roles that sign in order, or 'none'.";
    private static final String A_DATE = "Write a day as 2026-11-20 or a month as 2026-11.";
    private static final String ROLES =
            "Use one of: line-manager, data-controller, headteacher, executive-headteacher, deputy-headteacher, "
                    + "account-administrator, authorised-author, senior-leadership, trust-lead, moderator";

    @TempDir
    private Path folder = Path.of("");

    private record Spoilt(String old, String fresh, int line, String what, String mend) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Spoilt> approvals() {
        String unknownRole = "'posts' is head-teacher, which is not known here";
        return Stream.of(
                new Spoilt(
                        "approval:\n  posts: [headteacher]\n  accounts: none\n",
                        "",
                        1,
                        "The policy does not say who approves a post",
                        WHO_SIGNS),
                new Spoilt("  posts: [headteacher]\n", "", 13, "The policy does not say who approves posts", WHO_SIGNS),
                new Spoilt(
                        "posts: [headteacher]",
                        "posts: []",
                        14,
                        "The policy does not say who approves posts",
                        WHO_SIGNS),
                new Spoilt(
                        "posts: [headteacher]", "posts:", 14, "The policy does not say who approves posts", WHO_SIGNS),
                new Spoilt(
                        "posts: [headteacher]",
                        "posts: [headteacher, headteacher]",
                        14,
                        "A role stands twice in the chain of posts",
                        "Name each role once."),
                new Spoilt("  accounts: none\n", "", 13, "The policy does not say who approves accounts", WHO_SIGNS),
                new Spoilt(
                        "posts: [headteacher]",
                        "posts: [trust-lead]",
                        14,
                        "The role trust-lead in the chain is unknown to this policy",
                        "Say under 'roles' what the school calls it."),
                new Spoilt(
                        "posts: [headteacher]",
                        "posts: [head-teacher]",
                        14,
                        unknownRole,
                        "Did you mean 'headteacher'? Write one of line-manager,"),
                new Spoilt(
                        "accounts: none",
                        "accounts: none\n  links: none",
                        16,
                        "'links' is not known here",
                        "Take it out, or check its name and indentation."),
                new Spoilt(
                        "  headteacher: Head of School",
                        "  headteacher: Head of School\n  caretaker: Caretaker",
                        11,
                        "'caretaker' is no role",
                        ROLES));
    }

    static Stream<Spoilt> heads() {
        return Stream.of(
                new Spoilt("id: example", "id:", 2, "'id' is missing", "Add a line 'id: …' and fill it in."),
                new Spoilt(
                        "title: Social media policy\n",
                        "",
                        1,
                        "'title' is missing",
                        "Add a line 'title: …' and fill it in."),
                new Spoilt(
                        "organisation: Example School\n",
                        "",
                        1,
                        "'organisation' is missing",
                        "Add a line 'organisation: …' and fill it in."),
                new Spoilt(
                        "version: 2026-09\n", "", 1, "'version' is missing", "Add a line 'version: …' and fill it in."),
                new Spoilt("dated: 2026-09", "dated: 2026-13", 6, "'dated' is 2026-13, which is no date", A_DATE),
                new Spoilt("dated: 2026-09", "dated: 2026-02-30", 6, "'dated' is 2026-02-30, which is no date", A_DATE),
                new Spoilt("dated: 2026-09", "dated: autumn", 6, "'dated' is autumn, which is no date", A_DATE),
                new Spoilt("on: 2026-09-14", "on: 14/09/2026", 7, "'on' is 14/09/2026, which is no date", A_DATE),
                new Spoilt("due: 2027-09", "due: next year", 8, "'due' is next year, which is no date", A_DATE),
                new Spoilt(
                        "covers: [staff]",
                        "covers: [stafff]",
                        10,
                        "'covers' is stafff, which is not known here",
                        "Did you mean 'staff'?"),
                new Spoilt(
                        "covers: [staff]", "cover: [staff]", 10, "'cover' is not known here", "Did you mean 'covers'?"),
                new Spoilt(
                        "cycle: yearly",
                        "cycle: yearly, by: Head",
                        8,
                        "'by' is not known here",
                        "Take it out, or check its name and indentation."),
                new Spoilt(
                        "{by: governing body,",
                        "{by: governing body, at: noon,",
                        7,
                        "'at' is not known here",
                        "Take it out, or check its name and indentation."),
                new Spoilt(
                        "version: 2026-09",
                        "version: 2026-09\nversion: 2026-10",
                        6,
                        "'version' already stands in line 5",
                        "Keep one of the two."),
                new Spoilt(
                        "format: 1",
                        "format: 2",
                        1,
                        "'format' is 2, which is no number that can stand here",
                        "Write a whole number from 1 to 1."));
    }

    @ParameterizedTest
    @MethodSource({"approvals", "heads"})
    void aPolicyThatCannotBeReliedOnIsRefusedInItsLine(Spoilt spoilt) {
        PolicyText text = PolicyText.inOrder().with(spoilt.old, spoilt.fresh);

        assertThat(text.faults(folder)).anySatisfy(fault -> {
            assertThat(fault.file()).endsWith("policy.yaml");
            assertThat(fault.what()).isEqualTo(spoilt.what);
            assertThat(fault.line()).isEqualTo(spoilt.line);
            assertThat(fault.mend()).startsWith(spoilt.mend);
        });
    }

    @ParameterizedTest
    @MethodSource({"approvals", "heads"})
    void oneMistakeIsToldOnce(Spoilt spoilt) {
        PolicyText text = PolicyText.inOrder().with(spoilt.old, spoilt.fresh);

        assertThat(text.faults(folder)).extracting(Fault::what).containsExactly(spoilt.what);
    }
}
