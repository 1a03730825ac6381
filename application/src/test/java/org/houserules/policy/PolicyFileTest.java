package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.Role;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatStandsInThePolicyIsRead() throws Unusable {
        Policy<String> policy = PolicyText.inOrder().read(folder);

        assertThat(policy.id()).isEqualTo("example");
        assertThat(policy.title()).isEqualTo("Social media policy");
        assertThat(policy.organisation()).isEqualTo("Example School");
        assertThat(policy.version()).isEqualTo("2026-09");
        assertThat(policy.dated()).contains(new PartialDate("2026-09", LocalDate.of(2026, 9, 30)));
        assertThat(policy.adoptedBy()).contains("governing body");
        assertThat(policy.adoptedOn()).contains(new PartialDate("2026-09-14", LocalDate.of(2026, 9, 14)));
        assertThat(policy.review().due()).contains(new PartialDate("2027-09", LocalDate.of(2027, 9, 30)));
        assertThat(policy.review().cycle()).contains("yearly");
        assertThat(policy.related()).containsExactly("Code of conduct");
        assertThat(policy.covers()).containsExactly(Audience.STAFF);
        assertThat(policy.roles()).isEqualTo(Map.of(Role.HEADTEACHER, "Head of School"));
    }

    @Test
    void aClauseKeepsItsWordsAndBindsItsControls() throws Unusable {
        Clause<String> clause = PolicyText.inOrder().read(folder).clauses().getFirst();

        assertThat(clause.id()).isEqualTo("be-kind");
        assertThat(clause.ref()).isEqualTo("1");
        assertThat(clause.says()).isEqualTo("Be kind.");
        assertThat(clause.duties()).containsExactly("EX-1");
        assertThat(clause.audience()).containsExactly(Audience.STAFF);
        assertThat(clause.force()).isEqualTo(Force.MUST);
        assertThat(clause.recordedBy()).extracting(Feature::key).containsExactly("policy-record");
        assertThat(clause.answeredBy()).containsExactly("what-to-post");
        assertThat(clause.bindings()).extracting(bound -> bound.control().key()).containsExactly("polite", "counted");
        assertThat(clause.bindings()).extracting(Binding::effect).containsOnly(Effect.STOP);
    }

    @Test
    void controlsInForceAreSortedAndNamedOnce() throws Unusable {
        Policy<String> policy = PolicyText.inOrder()
                .with("looked-at: {effect: confirm}", "polite: {effect: advise}")
                .read(folder);

        assertThat(policy.controlsInForce()).containsExactly("counted", "polite");
    }

    @Test
    void noneMeansThatNobodyApproves() throws Unusable {
        Approval approval = PolicyText.inOrder()
                .with("posts: [headteacher]", "posts: none")
                .read(folder)
                .approval();

        assertThat(approval.posts()).isEmpty();
    }

    @Test
    void aChainKeepsItsOrder() throws Unusable {
        Approval approval = PolicyText.inOrder()
                .with("  headteacher: Head of School", "  headteacher: Head\n  line-manager: Your manager")
                .with("posts: [headteacher]", "posts: [line-manager, headteacher]")
                .read(folder)
                .approval();

        assertThat(approval.posts()).containsExactly(Role.LINE_MANAGER, Role.HEADTEACHER);
        assertThat(approval.accounts()).isEmpty();
    }

    @Test
    void datesThatADocumentLeavesBlankStayBlank() throws Unusable {
        Policy<String> policy = PolicyText.inOrder()
                .with("dated: 2026-09\n", "")
                .with("adopted: {by: governing body, on: 2026-09-14}", "adopted: {by: governing body, on: }")
                .with("review: {due: 2027-09, cycle: yearly}\n", "")
                .read(folder);

        assertThat(policy.dated()).isEmpty();
        assertThat(policy.adoptedBy()).contains("governing body");
        assertThat(policy.adoptedOn()).isEmpty();
        assertThat(policy.review()).isEqualTo(new Review(Optional.empty(), Optional.empty()));
    }

    @Test
    void aClauseMayNameAControlThatIsToCome() throws Unusable {
        Clause<String> clause = PolicyText.inOrder()
                .with("polite: {}", "wiki-edit-at-work: {least: 2}")
                .read(folder)
                .clauses()
                .getFirst();

        assertThat(clause.controlsToCome()).containsExactly("wiki-edit-at-work");
        assertThat(clause.bindings()).extracting(bound -> bound.control().key()).containsExactly("counted");
    }

    @Test
    void aFolderIsReadThroughItsPolicyFile() throws Unusable {
        PolicyText.inOrder().in(folder);

        assertThat(PolicyFile.read(folder, FakeControls.catalogue(), FakeControls.all(), Capabilities.shipped())
                        .id())
                .isEqualTo("example");
    }

    @Test
    void aFolderWithoutAPolicyIsRefusedWithTheNameOfTheMissingFile() {
        Unusable refused = catchThrowableOfType(
                Unusable.class,
                () -> PolicyFile.read(folder, FakeControls.catalogue(), FakeControls.all(), Capabilities.shipped()));

        assertThat(refused.faults())
                .containsExactly(new Fault(
                        folder.resolve("policy.yaml").toString(),
                        0,
                        "There is no such file",
                        "Check its name and the folder it is in."));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        List<Fault> faults = PolicyText.inOrder()
                .with("version: 2026-09", "version:")
                .with("posts: [headteacher]", "posts: [trust-lead]")
                .with("force: must", "force: gently")
                .faults(folder);

        assertThat(faults).extracting(Fault::line).containsExactlyInAnyOrder(5, 14, 21);
    }

    @Test
    void whatIsUrgentTakesTheSameChainUnlessThePolicyHasAShortOne() throws Unusable {
        Approval same = PolicyText.inOrder().read(folder).approval();
        Approval nobody = PolicyText.inOrder()
                .with("accounts: none", "accounts: none\n  urgent: none")
                .read(folder)
                .approval();
        Approval other = PolicyText.inOrder()
                .with("  headteacher: Head of School", "  headteacher: Head\n  line-manager: Your manager")
                .with("accounts: none", "accounts: none\n  urgent: [line-manager]")
                .read(folder)
                .approval();

        assertThat(same.urgent()).containsExactly(Role.HEADTEACHER);
        assertThat(same.hasShortChain()).isFalse();
        assertThat(nobody.urgent()).isEmpty();
        assertThat(nobody.hasShortChain()).isTrue();
        assertThat(other.urgent()).containsExactly(Role.LINE_MANAGER);
    }

    @Test
    void onlyHeadsGivePermissionsToPostWhereThePolicyNamesNobody() throws Unusable {
        Approval silent = PolicyText.inOrder().read(folder).approval();
        Approval named = PolicyText.inOrder()
                .with("approval:", "authorised-by: [headteacher]\napproval:")
                .read(folder)
                .approval();

        assertThat(silent.authorisations()).containsExactly(Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER);
        assertThat(named.authorisations()).containsExactly(Role.HEADTEACHER);
    }

    @Test
    void aPolicyCannotSayThatNobodyGivesPermissions() {
        List<Fault> faults = PolicyText.inOrder()
                .with("approval:", "authorised-by: none\napproval:")
                .faults(folder);

        assertThat(faults).extracting(Fault::what).containsExactly("Somebody has to give permissions to post");
    }

    @Test
    void aRoleWithoutANameInThePolicyNeitherSignsNorGivesPermissions() {
        List<Fault> faults = PolicyText.inOrder()
                .with("approval:", "authorised-by: [governor]\napproval:")
                .with("accounts: none", "accounts: none\n  urgent: [moderator]")
                .faults(folder);

        assertThat(faults)
                .extracting(Fault::what)
                .containsExactlyInAnyOrder(
                        "The role governor in the chain is unknown to this policy",
                        "The role moderator in the chain is unknown to this policy");
    }

    @Test
    void aDocumentThatIsInNoFileIsReadAsWell() throws Unusable {
        byte[] document = PolicyText.inOrder().yaml().getBytes(StandardCharsets.UTF_8);

        Policy<String> parsed = PolicyFile.parse(
                "adopted", document, FakeControls.catalogue(), FakeControls.all(), Capabilities.shipped());

        Policy<String> read = PolicyText.inOrder().read(folder);
        assertThat(parsed.approval()).isEqualTo(read.approval());
        assertThat(parsed.controlsInForce()).isEqualTo(read.controlsInForce());
        assertThat(parsed.clauses()).extracting(Clause::says).containsExactly("Be kind.", "Somebody looks.");
    }

    @Test
    void aDocumentThatIsInNoFileIsRefusedUnderItsName() {
        byte[] document = {'a', (byte) 0xC3, '('};
        Unusable refused = catchThrowableOfType(
                Unusable.class,
                () -> PolicyFile.parse(
                        "adopted", document, FakeControls.catalogue(), FakeControls.all(), Capabilities.shipped()));

        assertThat(refused.faults()).extracting(Fault::file).containsExactly("adopted");
    }
}
