package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.aPupil;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.GOES_OUT;
import static org.houserules.posts.APost.TODAY;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.Optional;
import org.houserules.consent.Pupil;
import org.houserules.screening.names.NameMention;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;

final class GatherFactsTest {
    private static List<String> passages(DraftPost post) {
        return post.passages().stream()
                .map(passage ->
                        passage.in() + passage.part().map(part -> "/" + part).orElse("") + ": " + passage.words())
                .toList();
    }

    private static List<String> names(Passage passage) {
        return passage.names().stream()
                .map(name -> name.where().in(passage.words()))
                .toList();
    }

    @Test
    void everythingThatThePublicReadsIsAPassage() {
        APost post = aPost().text("We ran.")
                .pictures(
                        aPicture().fileName("a.jpg").alt("Mud."),
                        aPicture().fileName("").noAlt())
                .videos(aPicture().fileName("c.mp4").alt("More mud."))
                .link("https://mudlark.example/d", true);
        assertThat(passages(post.draft()))
                .containsExactly(
                        "text: We ran.",
                        "pictures[0]/alt: Mud.",
                        "pictures[0]/file: a.jpg",
                        "videos[0]/alt: More mud.",
                        "videos[0]/file: c.mp4",
                        "links[0]/address: https://mudlark.example/d");
    }

    @Test
    void aPostWithoutADayGoesOutToday() {
        assertThat(aPost().goesOutToday().draft().goesOut()).isEqualTo(TODAY);
        assertThat(aPost().draft().goesOut()).isEqualTo(GOES_OUT);
    }

    @Test
    void whereARollIsAtHandOnlyItsPupilsAreLookedFor() {
        Passage text = aPost().text("Well done Rufus and Amelia Hartley!")
                .draft()
                .passages()
                .getFirst();
        assertThat(names(text)).containsExactly("Rufus");
        assertThat(text.likelyNames()).isEmpty();
    }

    @Test
    void withoutARollWhateverLooksLikeANameIsMarked() {
        Passage text = aPost().noRoll()
                .text("Well done Amelia Hartley!")
                .draft()
                .passages()
                .getFirst();
        assertThat(text.names()).isEmpty();
        assertThat(text.likelyNames().stream()
                        .map(span -> span.in(text.words()))
                        .toList())
                .containsExactly("Amelia Hartley");
    }

    @Test
    void preferredNamesNicknamesAndFormerNamesAreKnown() {
        Pupil known = new Pupil(
                "Q05",
                "Wilhelmina",
                "Drizzle",
                Optional.of("Billie"),
                false,
                List.of("Min"),
                List.of("Wilhelmina Puddock"),
                Optional.empty());
        Passage text = aPost().alsoOnRoll(known)
                .text("Well done Billie! Well done Min! Well done Wilhelmina Puddock!")
                .draft()
                .passages()
                .getFirst();
        assertThat(names(text)).containsExactly("Billie", "Min", "Wilhelmina Puddock");
        assertThat(text.names().stream().map(NameMention::former).toList()).containsExactly(false, false, true);
    }

    @Test
    void staffAreNoPupils() {
        APost post = aPost().alsoOnRoll(aPupil("Q05", "Ozias", "Drizzle")).text("Thank you, Ozias Crumb!");
        assertThat(post.draft().passages().getFirst().names()).isEmpty();
    }

    @Test
    void theSchoolsOwnContactDetailsAreNoFindings() {
        Passage text = aPost().text("Ring 01632 960111 or 07700 900123.")
                .draft()
                .passages()
                .getFirst();
        assertThat(text.says(TextKind.CONTACT_DETAILS)
                        .map(found -> found.where().in(text.words()))
                        .toList())
                .containsExactly("07700 900123");
    }

    @Test
    void theSchoolsConfidentialWordsAreFound() {
        Passage text = aPost().school(ASchool.keepingConfidential("Project Turnip"))
                .text("We began Project Turnip.")
                .draft()
                .passages()
                .getFirst();
        assertThat(text.says(TextKind.CONFIDENTIAL)
                        .map(found -> found.where().in(text.words()))
                        .toList())
                .containsExactly("Project Turnip");
    }

    @Test
    void aNameBehindTheReadablePartOfAnEndlessTextIsNotLookedFor() {
        String filler = "mud ".repeat(25_000);
        Passage text =
                aPost().text(filler + "Rufus Picklethwaite").draft().passages().getFirst();
        assertThat(text.names()).isEmpty();
        assertThat(text.says().cannotTell()).isPresent();
        Passage fits = aPost().text(filler.substring(20) + "Rufus Picklethwaite")
                .draft()
                .passages()
                .getFirst();
        assertThat(names(fits)).containsExactly("Rufus Picklethwaite");
        assertThat(fits.says().cannotTell()).isEmpty();
    }

    @Test
    void addressesInWordsAreMarked() {
        Passage text = aPost().text("See https://mudlark.example/d today.")
                .draft()
                .passages()
                .getFirst();
        assertThat(text.addresses().stream().map(span -> span.in(text.words())).toList())
                .containsExactly("https://mudlark.example/d");
    }

    @Test
    void fileNamesAndAddressesAreReadForFullNamesAndNothingElse() {
        DraftPost post = aPost().picture(aPicture().noAlt().fileName("rufus_picklethwaite idiot 07700 900123.jpg"))
                .draft();
        Passage file = post.passages().get(1);
        assertThat(names(file)).containsExactly("rufus_picklethwaite");
        assertThat(file.says().findings()).isEmpty();
        assertThat(file.addresses()).isEmpty();
        assertThat(file.likelyNames()).isEmpty();
    }
}
