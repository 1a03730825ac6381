package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.houserules.consent.ASchoolOffice;
import org.houserules.consent.PupilAppearances;
import org.houserules.consent.importing.ListKind;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.posts.PostPupil;
import org.houserules.posts.PostPupil.How;
import org.houserules.posts.PostState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What went out before the roll knew whom it names. */
class LookForNewNamesTest extends AtTheDesk {
    private static final String THERE = "P2,Zebedee,Quillby,3A,no";
    private static final String TOM = "P1,Tom,Baker,3A,no";
    private static final String GIVEN = "P2,name,any,given,2026-09-01";
    private static final String REFUSED = "P1,name,any,refused,2026-11-10";

    private ASchoolOffice office;

    @BeforeEach
    void importTheRoll() {
        office = new ASchoolOffice(desk.house, desk.school);
        office.roll(THERE);
        office.consents(GIVEN);
    }

    private long published(String text, PostPupil... pupils) {
        long post = desk.approved(desk.content(text, desk.now(), 0), pupils);
        desk.publishingRound();
        assertThat(state(post)).isEqualTo(PostState.PUBLISHED);
        return post;
    }

    private PostState state(long post) {
        desk.removingRound();
        return desk.post(post).state();
    }

    private static List<Long> searches() {
        return inside(() -> desk.house
                .sql("select id from name_search order by id")
                .query(Long.class)
                .list());
    }

    private static void search() {
        LookForNewNames looking = desk.house.room(LookForNewNames.class);
        searches().forEach(id -> OwnerScope.run(Scope.of(desk.school.id()), () -> looking.run(id)));
        assertThat(searches()).isEmpty();
    }

    private List<String> appearances(String pupil) {
        long key = office.key(pupil);
        return inside(() -> desk.house.room(PupilAppearances.class).of(key)).stream()
                .map(PupilAppearances.Appearance::how)
                .toList();
    }

    @Test
    void whoCameOntoTheRollAfterwardsIsFoundAndARefusalTakesItDown() {
        long post = published("Well done Tom Baker!");
        office.roll(THERE, TOM);
        search();
        assertThat(state(post)).isEqualTo(PostState.PUBLISHED);
        assertThat(appearances("P1")).containsExactly("named");

        office.consents(GIVEN, REFUSED);

        assertThat(state(post)).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void aRefusalThatIsImportedBeforeAnybodyLookedIsSeenByTheSearch() {
        long post = published("Well done Tom Baker!");
        office.roll(THERE, TOM);
        office.consents(GIVEN, REFUSED);
        assertThat(state(post)).isEqualTo(PostState.PUBLISHED);

        search();

        assertThat(state(post)).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void whoMustNotBeIdentifiedFromTheFirstDayIsTakenDown() {
        long post = published("Well done Tom Baker!");
        long other = published("Well done everybody!");
        office.roll(THERE, "P1,Tom,Baker,3A,yes");

        search();

        assertThat(state(post)).isEqualTo(PostState.TAKEN_DOWN);
        assertThat(state(other)).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void oneNameMoreIsLookedForAsWell() {
        long post = published("Well done Bobo Quillby!");
        office.consents("P2,name,any,refused,2026-11-10");
        office.bring(
                ListKind.ROLL,
                "id,given_name,family_name,form,do_not_identify,also_known_as\nP2,Zebedee,Quillby,3A,no,Bobo",
                true);

        search();

        assertThat(state(post)).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void aFirstNameThatWasSomebodyElsesStaysTheirs() {
        long theirs = published("Well done Zebedee!", new PostPupil(office.key("P2"), How.NAMED));
        long nobodys = published("Well done Zebedee!");
        office.roll(THERE, "P3,Zebedee,Thistlewood,7A,yes");

        search();

        assertThat(state(theirs)).isEqualTo(PostState.PUBLISHED);
        assertThat(state(nobodys)).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void whatIsNotOutYetIsJudgedAnew() {
        long post =
                desk.approved(desk.content("Well done Tom Baker!", desk.now().plus(Duration.ofDays(2)), 0));
        office.roll(THERE, TOM);
        office.consents(GIVEN, REFUSED);

        search();

        assertThat(desk.post(post).state()).isEqualTo(PostState.APPROVED);
        assertThat(inside(() -> desk.house
                        .sql("select look_again from publication where post_id = ?")
                        .param(post)
                        .query(Boolean.class)
                        .single()))
                .isTrue();
    }

    @Test
    void noneOfManyPostsIsLeftOut() {
        List<Long> posts = IntStream.range(0, 51)
                .mapToObj(number -> desk.approved(
                        desk.content("Well done Tom Baker!", desk.now().plus(Duration.ofDays(2)), 0)))
                .toList();
        office.roll(THERE, TOM);

        search();

        assertThat(appearances("P1")).hasSameSizeAs(posts);
    }

    @Test
    void anotherClassAsksForNoSearch() {
        published("Well done Tom Baker!");

        office.roll("P2,Zebedee,Quillby,4A,no");

        assertThat(searches()).isEmpty();
    }

    @Test
    void whereNothingWasSentNobodyLooks() {
        office.roll(THERE, TOM);

        assertThat(searches()).isEmpty();
    }
}
