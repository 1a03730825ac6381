package org.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.people.Role;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.policy.Audience;
import org.houserules.policy.Effect;
import org.houserules.policy.Force;
import org.houserules.posts.OtherPerson;
import org.houserules.posts.Permission;
import org.houserules.posts.Purpose;
import org.houserules.reading.Words;
import org.houserules.situations.PolicyOnTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the documents list words, they are the words of the code. */
class DocsTest {
    private static final String POSTS = Home.text(Home.FOLDER.resolve("docs/post-format.md"));
    private static final String POLICIES = Home.text(Home.FOLDER.resolve("docs/policy-format.md"));
    private static final Pattern TABLE_OF_CONTROLS = Pattern.compile("(?m)^\\| ((?:`[a-z-]+` ?)+)\\|.*\\|$");

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }

    /** The words in the group of the pattern, which must be there. */
    private static List<String> listed(String document, String pattern) {
        MatchResult match =
                Pattern.compile(pattern).matcher(document).results().findFirst().orElseThrow();
        return Pattern.compile("[a-z]+(-[a-z]+)*")
                .matcher(match.group(1))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(POSTS, "`account.platform` \\|([^|]+)", words(Platform.class)),
                Arguments.of(POSTS, "`account.audience` \\|([^|]+)", words(Readership.class)),
                Arguments.of(POSTS, "\\| `purpose` \\|([^|]+)", words(Purpose.class)),
                Arguments.of(POSTS, "`others\\[\\].kind` \\|([^|]+)", words(OtherPerson.Kind.class)),
                Arguments.of(POSTS, "`permissions\\[\\].for` \\|([^|]+)", words(Permission.Use.class)),
                Arguments.of(POSTS, "kind `([^`]+)`; purpose", words(ConsentKind.class)),
                Arguments.of(POSTS, "; purpose `([^`]+)`; answer", words(ConsentPurpose.class)),
                Arguments.of(POSTS, "; answer `([^`]+)`", words(ConsentAnswer.class)),
                Arguments.of(POLICIES, "- `audience`: `([^`]+)`", words(Audience.class)),
                Arguments.of(POLICIES, "- Role keys: `([^`]+)`", words(Role.class)),
                Arguments.of(POLICIES, "force: must-not +# ([^\\n]+)", words(Force.class)),
                Arguments.of(POLICIES, "`allowed: \\[([^]]+)]", words(Purpose.class)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatIsListedIsWhatIsRead(String document, String pattern, List<String> words) {
        assertThat(listed(document, pattern)).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void everyEffectIsExplained() {
        String section = POLICIES.substring(POLICIES.indexOf("### Effects"));

        assertThat(words(Effect.class)).allSatisfy(effect -> assertThat(section).contains("`" + effect + "` ("));
    }

    @Test
    void theTableOfControlsNamesEveryControlThatAPolicyMayBind() {
        List<String> named = TABLE_OF_CONTROLS
                .matcher(POLICIES)
                .results()
                .flatMap(row -> Stream.of(row.group(1).replace("`", "").strip().split(" ")))
                .toList();

        assertThat(PolicyOnTrial.controls().keys()).containsAll(named);
        assertThat(named)
                .doesNotHaveDuplicates()
                .containsAll(PolicyOnTrial.controls().keys().stream()
                        // The floor holds it; a policy has no need to bind it.
                        .filter(key -> !key.equals("do-not-identify"))
                        .toList());
    }
}
