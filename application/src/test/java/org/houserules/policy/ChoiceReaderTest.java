package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Role;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;

class ChoiceReaderTest {
    private static final String POLICY = """
            format: 1
            id: invented
            title: An invented policy
            organisation: Example School
            version: "1"
            covers: [staff]
            roles: {headteacher: Headteacher, data-controller: Keeper of data}
            approval: {posts: [headteacher], accounts: none}
            choices:
              - id: brand
                ask: Who approves the brand?
                between:
                  - {ref: A, says: The head does., roles: [headteacher]}
                  - {ref: B, says: The keeper of data does., roles: [data-controller]}
                until-chosen: all
            printed-form: {signatures: [headteacher], goes-to: brand}
            clauses:
              - {id: one, ref: A, audience: [staff], force: states, says: Something.}
            """;

    private static Policy<String> read(String document) throws Unusable {
        Catalogue<String> nothing = new Catalogue<>(List.of());
        return PolicyFile.parse(
                "policy.yaml",
                document.getBytes(StandardCharsets.UTF_8),
                nothing,
                new AllControls(List.of(nothing)),
                Capabilities.shipped());
    }

    @Test
    void untilTheSchoolHasChosenAllPassagesHold() throws Unusable {
        SchoolChoice choice = read(POLICY).choice("brand").orElseThrow();

        assertThat(choice.roles(Optional.empty())).containsExactly(Role.HEADTEACHER, Role.DATA_CONTROLLER);
        assertThat(choice.roles(Optional.of("B"))).containsExactly(Role.DATA_CONTROLLER);
        assertThat(choice.roles(Optional.of("gone"))).containsExactly(Role.HEADTEACHER, Role.DATA_CONTROLLER);
    }

    @Test
    void whatCannotBeChosenBetweenIsRefused() {
        refused(POLICY.replace("until-chosen: all", "until-chosen: first"), "what holds until it is made");
        refused(POLICY.replace("{ref: B,", "{ref: A,"), "between two passages or more");
        refused(POLICY.replace("roles: [data-controller]}", "roles: [governor]}"), "unknown to this policy");
        refused(POLICY.replace("goes-to: brand", "goes-to: nowhere"), "no choice of this policy");
    }

    private static void refused(String document, String why) {
        assertThatThrownBy(() -> read(document)).isInstanceOf(Unusable.class).hasMessageContaining(why);
    }
}
