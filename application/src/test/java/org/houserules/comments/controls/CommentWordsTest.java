package org.houserules.comments.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.houserules.comments.CommentKind;
import org.houserules.comments.ReadComment;
import org.houserules.comments.WrittenComment;
import org.houserules.comments.controls.CommentWords.Setting;
import org.houserules.people.School;
import org.houserules.policy.Finding;
import org.houserules.policy.Result;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentWordsTest {
    private static final ReadComment READ = ReadComment.at(School.unknown(), List.of());

    private static List<Finding> findings(WrittenComment comment, CommentKind... kinds) {
        return new CommentWords().check(comment, new Setting(List.of(kinds))).toList();
    }

    private static List<Finding> findings(String words, CommentKind... kinds) {
        return findings(READ.read(words), kinds);
    }

    @Test
    void wordsOfAKindThatThePolicyKeepsBackAreBreached() {
        assertThat(findings("Call me on 07700 900123 please.", CommentKind.CONTACT_DETAILS))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.result()).isEqualTo(Result.BREACHED);
                    assertThat(found.where().span().orElseThrow().in("Call me on 07700 900123 please."))
                            .isEqualTo("07700 900123");
                });
    }

    @Test
    void wordsOfAKindThatThePolicyDoesNotNameAreFree() {
        assertThat(findings("Call me on 07700 900123 please.", CommentKind.ABUSE, CommentKind.SPAM))
                .isEmpty();
    }

    @Test
    void criticismAloneIsFreeWhateverThePolicyNames() {
        assertThat(findings("I am very disappointed. The school never answers my letters.", CommentKind.values()))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadWholeCannotBeTold() {
        WrittenComment unread = new WrittenComment("…", List.of(), Optional.of("It is too long."));

        assertThat(findings(unread, CommentKind.ABUSE))
                .singleElement()
                .extracting(Finding::result)
                .isEqualTo(Result.CANNOT_TELL);
    }

    @ParameterizedTest
    @EnumSource(
            value = CommentKind.class,
            names = {"PUPIL_NAMED", "PERSON_NAMED"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyKindIsOneThatTheScreeningKnows(CommentKind kind) {
        assertThat(TextKind.values()).extracting(TextKind::name).contains(kind.name());
    }
}
