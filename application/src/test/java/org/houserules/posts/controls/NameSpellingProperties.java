package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.aPupil;
import static org.houserules.posts.AClass.everything;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Policy;
import org.houserules.policy.Verdict;
import org.houserules.posts.APost;
import org.houserules.posts.DraftPost;

final class NameSpellingProperties {
    private static final List<Policy<DraftPost>> POLICIES = APolicy.shipped();
    private static final String NAME = "Zoë Łopuch-Wobble";
    private static final List<String> SENTENCES = List.of(
            "Well done %s!",
            "%s has severe asthma.",
            "Ring %s on 07700 900123.",
            "A muddy day for %s and everybody.",
            "We saw %s at the relay, aged 9.");

    /** The same name with other capitals, without accents or with more, and other blanks between. */
    @Provide
    Arbitrary<String> spellings() {
        return Combinators.combine(
                        Arbitraries.of(true, false).list().ofSize(NAME.length()),
                        Arbitraries.of("", "", "", "\u0301", "\u0308").list().ofSize(NAME.length()),
                        Arbitraries.of(" ", "  ", "\u00a0", "\t", " \u00a0 "),
                        Arbitraries.of(true, false))
                .as((capitals, accents, blank, plain) ->
                        spelled(plain ? "Zoe Lopuch-Wobble" : NAME, capitals, accents, blank));
    }

    private static String spelled(String name, List<Boolean> capitals, List<String> accents, String blank) {
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            String letter = name.substring(i, i + 1);
            if (letter.equals(" ")) {
                spelled.append(blank);
            } else {
                spelled.append(capitals.get(i) ? letter.toUpperCase(Locale.ROOT) : letter.toLowerCase(Locale.ROOT));
                spelled.append(Character.isLetter(letter.charAt(0)) ? accents.get(i) : "");
            }
        }
        return spelled.toString();
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(SENTENCES);
    }

    @Provide
    Arbitrary<ConsentAnswer> answers() {
        return Arbitraries.of(ConsentAnswer.class);
    }

    @Property(tries = 500)
    void howAFullNameIsSpelledChangesNothing(
            @ForAll("spellings") String spelling,
            @ForAll("sentences") String sentence,
            @ForAll("answers") ConsentAnswer answer,
            @ForAll boolean pictured) {
        APost post = aPost().alsoOnRoll(aPupil("Q08", "Zoë", "Łopuch-Wobble"))
                .answers(everything("Q08", answer).toArray(Consent[]::new));
        APost shown = pictured ? post : post.noPicture();
        APost plain = shown.text(sentence.formatted(NAME));
        APost spelled = shown.text(sentence.formatted(spelling));
        for (Policy<DraftPost> policy : POLICIES) {
            assertThat(outcome(spelled, policy)).as(policy.id()).isEqualTo(outcome(plain, policy));
        }
    }

    private static List<String> outcome(APost post, Policy<DraftPost> policy) {
        Verdict verdict = post.verdict(policy, PostFloor.rules());
        return Stream.concat(
                        Stream.of(verdict.decision().name()),
                        verdict.standing().stream()
                                .map(JudgedFinding::control)
                                .distinct()
                                .sorted())
                .toList();
    }
}
