package org.houserules.policy.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.policy.CurrentPolicy;
import org.houserules.policy.Policy;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;

class AdoptDraftInTheBrowserTest extends DraftStage {
    @Test
    void aDraftBeginsWithAVersionOfItsOwnAndChangesNothing() {
        assertThat(head.open(draft).text())
                .contains("Draft of version 2026-11")
                .contains("being written")
                .contains("2 differences from the version in force");
        assertThat(versionInForce()).isEqualTo("2024-06");
    }

    @Test
    void theFrontPageIsWrittenAndAChainWithoutItsRoleIsRefused() {
        String front = draft + "/front";
        var form = head.open(front).document();
        assertThat(form.select("#title").attr("value")).isEqualTo("Social media policy");

        Page refused = head.send(
                front,
                front,
                "save",
                save(front),
                "title",
                "Our rules",
                "organisation",
                "Willowbrook",
                "version",
                "7",
                "chain.posts.0",
                "headteacher",
                "chain.accounts.0",
                "none");
        assertThat(refused.text()).contains("The role headteacher in the chain is unknown to this policy");
        assertThat(refused.document().select("#title").attr("value")).isEqualTo("Our rules");

        Page kept = head.send(
                front,
                front,
                "save",
                save(front),
                "title",
                "Our rules",
                "organisation",
                "Willowbrook",
                "version",
                "7",
                "chain.posts.0",
                "headteacher",
                "chain.accounts.0",
                "none",
                "role.headteacher",
                "Head",
                "review-due",
                "2027-11");
        assertThat(kept.text()).contains("Draft of version 7").contains("Our rules");
    }

    @Test
    void aDraftStillBeingWrittenIsNotAdopted() {
        assertThat(adopt("2026-11-20").text()).contains("Send it to review first");
        assertThat(versionInForce()).isEqualTo("2024-06");
    }

    @Test
    void anAdoptedDraftIsInForceWithItsBodyAndCannotChangeAnyMore() {
        change("Write kindly.");
        head.send(draft, draft + "/review");

        Page adopted = adopt("2026-11-20");

        assertThat(adopted.text()).contains("The policy is adopted.").contains("Write kindly.");
        assertThat(versionInForce()).isEqualTo("2026-11");
        assertThat(head.open("/policy").text())
                .contains("Adopted by Full governing body, 19 November 2026")
                .contains("adopted by Full governing body on 19 November 2026; signed by Kim Demo, Chair")
                .contains("superseded");
        assertThat(head.open(draft + "/text").status()).isEqualTo(404);
        assertThat(head.open(draft).text()).contains("adopted").doesNotContain("Drop this draft");
        assertThat(house.inside(
                        school.id(),
                        () -> house.sql(
                                        "select body || ' / ' || signatories || ' / ' || decided_on from policy_adoption where draft_id is not null and owner_id = ?")
                                .param(school.id())
                                .query(String.class)
                                .single()))
                .isEqualTo("Full governing body / Kim Demo, Chair / 2026-11-19");
    }

    @Test
    void aVersionThatFindingsCiteIsNotUsedForOtherWords() {
        String front = draft + "/front";
        String text = head.open(draft + "/text").document().select("#text").val();
        head.send(
                draft + "/text",
                draft + "/text",
                "save",
                save(front),
                "text",
                text.replace("version: 2026-11", "version: 2024-06"));
        head.send(draft, draft + "/review");

        assertThat(adopt("2026-11-20").text()).contains("Version 2024-06 has other words already");
    }

    @Test
    void aChainThatLeavesAnAuthorAloneIsRefused() {
        String text = head.open(draft + "/text").document().select("#text").val();
        head.send(
                draft + "/text",
                draft + "/text",
                "save",
                save(draft + "/text"),
                "text",
                text.replace("posts: [headteacher]", "posts: [data-controller]")
                        .replace("headteacher: Headteacher", "headteacher: Headteacher\n  data-controller: Keeper"));
        head.send(draft, draft + "/review");

        assertThat(head.open(draft + "/adopt").text()).contains("It cannot be adopted yet");
        assertThat(adopt("2026-11-20").text()).contains("Nobody can approve a post");
        assertThat(versionInForce()).isEqualTo("2024-06");
    }

    @Test
    void anOldDigestIsNotAdopted() {
        head.send(draft, draft + "/review");
        String old = digestOfDraft();
        change("Changed since.");

        Page refused = head.send(
                draft + "/adopt",
                draft + "/adopt",
                "digest",
                old,
                "body",
                "Board",
                "decided-on",
                "2026-11-20",
                "from",
                "2026-11-20");

        assertThat(refused.text()).contains("The draft has changed since you opened this page");
    }

    @Test
    void theDifferencesBetweenTwoVersionsAreToldInWords() {
        change("Write kindly.");
        String link = head.open(draft)
                .document()
                .select("a[href^=/policy/differences]")
                .attr("href");

        Page page = head.open(link);

        assertThat(page.text())
                .contains("Version: 2026-11 (before: 2024-06).")
                .contains("The floor under every policy holds as before");
        assertThat(page.document().select("ins").text()).contains("kindly");
        assertThat(head.open("/policy/differences?from=adopted-1&to=draft-999999")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everythingStandsInTheTrail() {
        change("Write kindly.");
        head.send(draft, draft + "/review");
        adopt("2026-11-20");

        assertThat(house.inside(
                        school.id(),
                        () -> house.sql(
                                        "select action from trail_event where owner_id = ? and kind = 'policy-draft' order by number")
                                .param(school.id())
                                .query(String.class)
                                .list()))
                .containsExactly("policy-draft-begun", "policy-draft-changed", "policy-draft-in-review");
    }

    @Test
    void theInForceChainIsThatOfTheNewVersion() {
        head.send(draft, draft + "/review");
        adopt("2026-11-21");

        assertThat(versionInForce()).isEqualTo("2024-06");
        Policy<?> today = house.inside(
                school.id(),
                () -> house.room(CurrentPolicy.class).readAt(school.id()).orElseThrow());
        assertThat(today.version()).isEqualTo("2024-06");
    }
}
