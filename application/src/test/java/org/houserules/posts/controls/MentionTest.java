package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.aPupil;
import static org.houserules.posts.AClass.rollWith;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.houserules.consent.Pupil;
import org.houserules.policy.Where;
import org.houserules.posts.AClass;
import org.houserules.posts.APost;
import org.houserules.screening.Span;
import org.houserules.screening.names.Form;
import org.houserules.screening.names.NameMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MentionTest {
    private static List<Mention> mentions(APost post) {
        return Mention.in(post.draft()).toList();
    }

    private static String who(APost post) {
        assertThat(mentions(post)).hasSize(1);
        return mentions(post).getFirst().who(post.draft());
    }

    private static APost saying(String text) {
        return aPost().noPicture().text(text);
    }

    @Test
    void aPupilIsCalledByNameAndId() {
        assertThat(who(saying("Well done Rufus!"))).isEqualTo("Rufus Picklethwaite (Q02)");
    }

    @Test
    void aPupilIsCalledByThePreferredName() {
        assertThat(who(saying("Well done Rufus Picklethwaite!")
                        .onRoll(rollWith(RUFUS, pupil -> AClass.called(pupil, "Roo")))))
                .isEqualTo("Roo Picklethwaite (Q02)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bartholomew Picklethwaite", "Rufus Turniptop", "BARTHOLOMEW PICKLETHWAITE"})
    void aFormerNameIsFoundAndNeitherItNorTheNewOneIsTold(String former) {
        APost post = saying("Well done " + former + "!")
                .onRoll(rollWith(
                        RUFUS, pupil -> AClass.formerly(pupil, "Bartholomew Picklethwaite", "Rufus Turniptop")));
        assertThat(who(post)).isEqualTo("The pupil Q02");
    }

    @ParameterizedTest
    @CsvSource({"2, 'Q02, Q10'", "3, 'Q02, Q10, Q11'", "4, 'Q02, Q10, Q11 and 1 more'", "6, 'Q02, Q10, Q11 and 3 more'"
    })
    void ofSeveralNamesakesItIsNotSaidWhich(int namesakes, String listed) {
        Pupil[] more = IntStream.range(0, namesakes - 1)
                .mapToObj(i -> aPupil("Q1" + i, "Rufus", "Bumblewick" + "abcdefg".charAt(i)))
                .toArray(Pupil[]::new);
        assertThat(who(saying("Well done Rufus!").alsoOnRoll(more)))
                .isEqualTo("One of the pupils whose name this may be (" + listed + ")");
    }

    @Test
    void aFormerNameOfOneAmongNamesakesIsNotToldEither() {
        APost post = saying("Well done Bartholomew Picklethwaite!")
                .onRoll(rollWith(RUFUS, pupil -> AClass.formerly(pupil, "Bartholomew Picklethwaite")))
                .alsoOnRoll(aPupil("Q10", "Bartholomew", "Picklethwaite"));
        assertThat(who(post))
                .doesNotContain("Bartholomew")
                .doesNotContain("Rufus")
                .contains("Q02", "Q10");
    }

    @Test
    void theSameFormIsReportedOnceInAPassage() {
        assertThat(mentions(saying("Rufus ran. Well done Rufus, and thank you Rufus!")))
                .hasSize(1);
    }

    @Test
    void anotherFormIsReportedByItself() {
        assertThat(mentions(saying("Well done Rufus! Thank you Rufus Picklethwaite!")))
                .hasSize(2);
    }

    @Test
    void anotherPupilIsReportedByThemselves() {
        assertThat(mentions(saying("Well done Rufus and Tamsin!"))).hasSize(2);
    }

    @Test
    void anotherPassageIsReportedByItself() {
        APost post = aPost().text("Well done Rufus!").picture(aPicture().alt("Rufus runs."));
        assertThat(mentions(post).stream().map(Mention::where).map(Where::in).toList())
                .containsExactly("text", "pictures[0]");
    }

    @ParameterizedTest
    @CsvSource({
        "Rufus, true",
        "Rufus Picklethwaite, false",
        "Rufus P, false",
        "Picklethwaite, false",
        "R. Picklethwaite, false"
    })
    void onlyAGivenNameAloneIsAFirstName(String name, boolean first) {
        assertThat(mentions(saying("Well done " + name + "!")).getFirst().isOnlyAFirstName())
                .isEqualTo(first);
    }

    @Test
    void aFormerGivenNameIsNotOnlyAFirstName() {
        APost post = saying("Well done Rufus!");
        NameMention former = new NameMention(new Span(10, 15), Form.GIVEN, Set.of(RUFUS), false, true);
        Mention mention = new Mention(post.draft().passages().getFirst(), former);
        assertThat(mention.isOnlyAFirstName()).isFalse();
        assertThat(mention.who(post.draft())).isEqualTo("The pupil Q02");
    }

    @Test
    void whoIsNotOnTheRollIsCalledById() {
        APost post = saying("Well done Rufus!");
        NameMention gone = new NameMention(new Span(10, 15), Form.GIVEN, Set.of("Q77"), false, false);
        assertThat(new Mention(post.draft().passages().getFirst(), gone).who(post.draft()))
                .isEqualTo("Q77");
    }
}
