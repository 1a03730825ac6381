package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.Question;

class RequestDigestProperties {
    @Property(tries = 200)
    void twoFormsThatDifferHaveDifferentDigests(@ForAll @NotBlank String one, @ForAll @NotBlank String other) {
        Answers first = new Answers(Map.of(Question.AIMS, one, Question.CONTENT, other));
        Answers second = new Answers(Map.of(Question.AIMS, one + other));

        assertThat(RequestDigest.of(1, 1, "p", first)).isNotEqualTo(RequestDigest.of(1, 1, "p", second));
        assertThat(RequestDigest.of(1, 1, "p", first)
                        .equals(RequestDigest.of(1, 1, "p", first.with(Question.AIMS, other))))
                .isEqualTo(one.equals(other));
    }

    @Property(tries = 20)
    void theSameFormElsewhereHasAnotherDigest(@ForAll @NotBlank String aims) {
        Answers answers = new Answers(Map.of(Question.AIMS, aims));
        String digest = RequestDigest.of(1, 2, "policy", answers);

        assertThat(digest)
                .hasSize(64)
                .isNotEqualTo(RequestDigest.of(2, 2, "policy", answers))
                .isNotEqualTo(RequestDigest.of(1, 3, "policy", answers))
                .isNotEqualTo(RequestDigest.of(1, 2, "other", answers))
                .isEqualTo(RequestDigest.of(1, 2, "policy", answers));
    }
}
