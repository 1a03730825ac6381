package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.houserules.consent.ASchoolOffice;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.posts.RecheckPost.Rechecked;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class RecheckInTheBrowserTest {
    private final TestHouse house = TestHouse.shared();
    private final PostsStage stage = new PostsStage(house, "Recheck School", "none");
    private final TestBrowser author = stage.as("Avery Demo");
    private final long post = naming();

    private long naming() {
        return sent("Well done, Amber Quillfeather!");
    }

    private long sent(String text) {
        String path = PostsStage.begun(author);
        PostsStage.write(
                author,
                path,
                Map.of(
                        "account", String.valueOf(stage.account),
                        "purpose", "ACHIEVEMENT",
                        "text", text,
                        "confirmed", "accurate",
                        "act", "submit"));
        return Long.parseLong(path.substring("/posts/".length()));
    }

    private Rechecked recheck() {
        return house.inside(stage.school(), () -> house.room(RecheckPost.class).recheck(post, 1));
    }

    @Test
    void nothingNewLetsItOut() {
        stage.refuse("P0002");

        assertThat(recheck().mayGoOut()).isTrue();
    }

    @Test
    void aConsentWithdrawnSinceHoldsItAndReturnsIt() {
        stage.refuse("P0001");

        Rechecked found = recheck();
        house.inside(stage.school(), () -> {
            house.room(FollowPost.class).askAgain(post, found);
            return true;
        });

        assertThat(found.mayGoOut()).isFalse();
        assertThat(found.newOrWorse()).isNotEmpty();
        assertThat(author.open("/posts/" + post).text()).contains("Returned").contains("Stopped before it went out");
    }

    private List<String> named(long id, int version) {
        return house.inside(
                stage.school(),
                () -> house.sql("""
                        select pupil.school_id from post_pupil seen join pupil on pupil.id = seen.pupil_id
                        where seen.post_id = ? and seen.version = ? and seen.how = 'NAMED' order by pupil.school_id
                        """).params(id, version).query(String.class).list());
    }

    @Test
    void whoCameOntoTheRollSinceIsKeptByTheLastLook() {
        long about = sent("Well done, Zebedee Quince and Amber Quillfeather!");
        stage.pupil("P0009", "Zebedee", "Quince", false, "GIVEN");
        assertThat(named(about, 1)).containsExactly("P0001");

        Rechecked found = OwnerScope.call(
                Scope.of(stage.school()), () -> house.room(RecheckPost.class).recheck(about, 1));

        assertThat(found.mayGoOut()).isTrue();
        assertThat(named(about, 1)).containsExactly("P0001", "P0009");
    }

    @Test
    void whatWaitsAgainNamesWhomTheRollKnowsByThen() {
        Rechecked found = recheck();
        stage.adopt("[headteacher]", "2");
        stage.pupil("P0010", "Amber", "Quillfeather", false, "GIVEN");

        house.inside(stage.school(), () -> {
            house.room(FollowPost.class).askAgain(post, found);
            return true;
        });

        assertThat(author.open("/posts/" + post).text()).contains("Waiting for approval");
        assertThat(named(post, 1)).containsExactly("P0001");
        assertThat(named(post, 2)).containsExactly("P0001", "P0010");
    }

    @Test
    void aRollThatIsImportedIsLookedForInWhatWasSentBesideIt() {
        ASchoolOffice office = new ASchoolOffice(house, stage.owner());
        long about = sent("Well done, Zebedee Quince!");

        office.roll(
                "P0001,Amber,Quillfeather,4B,no",
                "P0002,Idris,Thistledown,4B,no",
                "P0003,Wren,Larkspur,4B,yes",
                "P0009,Zebedee,Quince,4B,no");
        house.settle();

        assertThat(named(about, 1)).containsExactly("P0009");
    }

    private Rechecked askedAgain() {
        Rechecked found = recheck();
        house.inside(stage.school(), () -> {
            house.room(FollowPost.class).askAgain(post, found);
            return true;
        });
        return found;
    }

    @Test
    void aSignatureThatTodaysPolicyAsksForIsAskedForBeforeItGoesOut() {
        stage.adopt("[headteacher]", "2");

        Rechecked found = askedAgain();

        assertThat(found.mayGoOut()).isFalse();
        assertThat(found.why()).contains("asks for a signature that this post has not: Headteacher.");
        assertThat(author.open("/posts/" + post).text())
                .contains("Waiting for approval")
                .contains("this post has not: Headteacher.");
        PostsStage.decide(stage.as("Harper Demo"), "/posts/" + post, "approve");
        assertThat(house.inside(
                                stage.school(),
                                () -> house.room(RecheckPost.class).recheck(post, 2))
                        .mayGoOut())
                .isTrue();
    }

    @Test
    void whoeverSignedUnderThePolicyBeforeHasSigned() {
        stage.adopt("[headteacher]", "2");
        String other = stage.sent(author, "Harvest");
        PostsStage.decide(stage.as("Harper Demo"), other, "approve");
        long signed = Long.parseLong(other.substring("/posts/".length()));
        stage.adopt("[headteacher]", "3");
        assertThat(house.inside(
                                stage.school(),
                                () -> house.room(RecheckPost.class).recheck(signed, 1))
                        .mayGoOut())
                .isTrue();

        stage.adopt(PostsStage.CHAIN, "4");

        assertThat(house.inside(
                                stage.school(),
                                () -> house.room(RecheckPost.class).recheck(signed, 1))
                        .unsigned())
                .containsExactly("Keeper of data");
    }
}
