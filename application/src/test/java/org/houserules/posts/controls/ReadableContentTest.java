package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.houserules.policy.Finding;
import org.houserules.posts.APicture;
import org.houserules.posts.APost;
import org.houserules.posts.DraftPost;
import org.houserules.posts.FileSays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadableContentTest {
    private static List<String> lines(APost post, Function<DraftPost, Stream<Finding>> check) {
        DraftPost draft = post.draft();
        return Judged.of(draft, check.apply(draft).toList()).lines();
    }

    @Test
    void aPictureThatWasReadMeetsIt() {
        assertThat(lines(aPost(), ReadableContent::pictures)).containsExactly("met pictures[0]");
    }

    @Test
    void aPictureWithoutAFileIsJudgedByItsFactsAlone() {
        assertThat(lines(aPost().picture(aPicture().file(new FileSays.NoFile())), ReadableContent::pictures))
                .isEmpty();
    }

    @Test
    void aPictureThatCannotBeOpenedIsHeldAndNobodyCanConfirmItAway() {
        FileSays closed = new FileSays.CannotOpen("is a bucket of mud", "Save it as JPEG.");
        DraftPost draft = aPost().pictures(aPicture(), aPicture().file(closed)).draft();
        Judged judged = Judged.of(draft, ReadableContent.pictures(draft).toList());
        assertThat(judged.lines()).containsExactly("met pictures[0]", "cannot-tell pictures[1]");
        assertThat(judged.findings().get(1).what()).contains("it is a bucket of mud.");
        assertThat(judged.findings().get(1).mend()).isEqualTo("Save it as JPEG.");
    }

    @Test
    void everyFilmWaitsForAPersonToWatchIt() {
        assertThat(lines(aPost().videos(aPicture(), aPicture()), ReadableContent::videos))
                .containsExactly("cannot-tell videos[0], to confirm", "cannot-tell videos[1], to confirm");
        assertThat(lines(aPost(), ReadableContent::videos)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100000, false", "100001, true"})
    void aTextTooLongToBeReadIsHeld(int length, boolean held) {
        assertThat(lines(aPost().text("a ".repeat(length / 2) + "b".repeat(length % 2)), ReadableContent::words))
                .isEqualTo(held ? List.of("cannot-tell text") : List.of());
    }

    @Test
    void aDescriptionTooLongToBeReadIsHeldWhereItStands() {
        APicture wordy = aPicture().alt("a ".repeat(50_001));
        assertThat(lines(aPost().picture(wordy), ReadableContent::words))
                .containsExactly("cannot-tell pictures[0]/alt");
    }
}
