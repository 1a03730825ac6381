package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.consent.ASchoolOffice;
import org.houserules.posts.PostPupil;
import org.houserules.posts.PostPupil.How;
import org.houserules.posts.PostState;
import org.houserules.server.SetClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportedDenialsTest {
    private static final String GIVEN = "P1,photo,any,given,2026-09-01";

    private static PublishingDesk desk;

    private ASchoolOffice office;
    private long shown;

    @BeforeAll
    static void open() {
        desk = PublishingDesk.faked();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void publish() {
        desk.house.clock().set(SetClock.onAFridayMorning().instant());
        desk.another();
        office = new ASchoolOffice(desk.house, desk.school);
        office.roll("P1,Invented,Pupil,3A,no", "P2,Another,Pupil,3A,no");
        office.consents(GIVEN, "P2,photo,any,given,2026-09-01");
        shown = desk.approved(desk.content("Shows.", desk.now(), 1), new PostPupil(office.key("P1"), How.SHOWN));
        desk.publishingRound();
        assertThat(state()).isEqualTo(PostState.PUBLISHED);
    }

    private PostState state() {
        desk.removingRound();
        return desk.post(shown).state();
    }

    @Test
    void aListThatSaysNoTakesDownWhatShowsThePupil() {
        office.consents("P1,photo,any,withdrawn,2026-11-10", "P2,photo,any,given,2026-09-01");

        assertThat(state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void aNoToSomebodyElseTakesNothingDown() {
        office.consents(GIVEN, "P2,photo,any,refused,2026-11-10");

        assertThat(state()).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void aNoThatWasFollowedByAYesTakesNothingDown() {
        office.consents(GIVEN, "P1,photo,any,refused,2026-01-10");

        assertThat(state()).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void aMarkOnTheRollTakesDownWhatShowsThePupil() {
        office.roll("P1,Invented,Pupil,3A,yes", "P2,Another,Pupil,3A,no");

        assertThat(state()).isEqualTo(PostState.TAKEN_DOWN);
    }
}
