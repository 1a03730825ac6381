package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.TAMSIN;
import static org.houserules.posts.AClass.everything;
import static org.houserules.posts.AClass.rollWith;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.GOES_OUT;
import static org.houserules.posts.APost.aPost;

import java.util.List;
import java.util.Optional;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.policy.Decision;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Policy;
import org.houserules.posts.AClass;
import org.houserules.posts.APost;
import org.houserules.posts.ASchool;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Permission;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases that once slipped through, each across more than one control. */
final class EdgeCasesTest {
    @Test
    void withoutAListAPupilWhoMustNotBeIdentifiedReadsLikeAnyOther() {
        APost post = aPost().noConsents().picture(aPicture().showing(RUFUS)).text("Well done Rufus!");
        APost hidden = post.onRoll(rollWith(RUFUS, AClass::notToBeIdentified));
        for (Policy<DraftPost> policy : APolicy.shipped()) {
            assertThat(hidden.verdict(policy, PostFloor.rules()).forEverybody().findings())
                    .as(policy.id())
                    .isEqualTo(post.verdict(policy, PostFloor.rules())
                            .forEverybody()
                            .findings());
        }
    }

    @Test
    void aTagThatNamesAPupilWhoRefusedIsHeldByTheFloor() {
        APost post = aPost().picture(aPicture().showing(TAMSIN).tagged("Rufus Picklethwaite"))
                .consents(everything(TAMSIN, ConsentAnswer.GIVEN))
                .answers(everything(RUFUS, ConsentAnswer.REFUSED).toArray(Consent[]::new));
        Policy<DraftPost> unrelated = APolicy.binding("opinion", new NoSetting());
        assertThat(post.verdict(unrelated, PostFloor.rules()).decision()).isEqualTo(Decision.STOP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His tel. is 07700 900123.",
                "Mum's mob. no. 07700 900123",
                "Rufus Picklethwaite\n07700 900123",
                "Contact for Rufus:\n07700 900123",
                "The student's number is 07700 900123.",
                "Our grandson has 07700 900123."
            })
    void aChildsContactDetailIsHeldByTheFloor(String text) {
        DraftPost draft = aPost().text(text).draft();
        assertThat(Judged.of(draft, ChildContactDetails.check(draft).toList()).lines())
                .containsExactly("breached text '07700 900123'");
    }

    @ParameterizedTest
    @CsvSource({"???, Nibs Quaver", "-, Nibs Quaver", "&, Nibs Quaver", "Ann, Joanna Quaver"})
    void anAuthorOwnsNoPictureByPartsOfAName(String author, String owner) {
        APost post = aPost().signed(Optional.of(author), Optional.of("Cook"))
                .picture(aPicture().ownedBy(owner));
        assertThat(Judged.by(
                                new ThirdPartyPermission(),
                                new ThirdPartyPermission.Setting(List.of(Permission.Use.IMAGE)),
                                post)
                        .lines())
                .containsExactly("cannot-tell pictures[0]");
    }

    @Test
    void anIdentifyingDetailThatOffersAConfirmationCanBeConfirmed() {
        APost post = aPost().text("Here is a runner, aged 9.").confirming("misuse-considered");
        Policy<DraftPost> policy = APolicy.binding("identifying-detail-with-photo", new NoSetting());
        assertThat(post.verdict(policy, PostFloor.rules()).decision()).isEqualTo(Decision.PUBLISH);
    }

    @Test
    void aLinkToAnotherPageIsNotTakenForAnOpenedOne() {
        APost post = aPost().text("See https://mudlark.co.uk/AbC today.").link("https://mudlark.co.uk/aBc", true);
        assertThat(Judged.by(new LinksOpened(), post).lines()).hasSize(2);
    }

    @Test
    void onePersonIsNotCalledSeveral() {
        assertThat(Judged.by(
                                new FacesAccountedFor(),
                                aPost().picture(aPicture().showing().people(1)))
                        .only()
                        .what())
                .startsWith("There is 1 person");
    }

    private static final String RINGS = "Ring 07700 900123 to book. ".repeat(100);

    @Test
    void aChildsDetailIsHeldByTheFloorBehindAHundredOthers() {
        DraftPost draft = aPost().text(RINGS + "His number is 07700 900456.").draft();
        assertThat(Judged.of(draft, ChildContactDetails.check(draft).toList()).lines())
                .containsExactly("breached text '07700 900456'");
    }

    @Test
    void whatIsConfidentialIsFoundBehindAHundredSecretsOfAnotherKind() {
        APost post = aPost().school(
                        ASchool.keepingConfidential("commercially-sensitive: Turnip", "told-in-confidence: Radish"))
                .text("We sow Turnip. ".repeat(100) + "We sow Radish.");
        ConfidentialInformation.Setting setting =
                new ConfidentialInformation.Setting(List.of(ConfidentialInformation.Kind.TOLD_IN_CONFIDENCE));
        assertThat(Judged.by(new ConfidentialInformation(), setting, post).lines())
                .containsExactly("breached text 'Radish'");
    }

    @Test
    void aQuotationIsFoundBehindAHundredThatWereAgreedTo() {
        APost post = aPost().text("odd ".repeat(101)).marking("odd", TextKind.QUOTATION, "");
        for (int i = 0; i < 100; i++) {
            post = post.permission(Permission.Use.QUOTATION, "Nibs Quaver", GOES_OUT);
        }
        ThirdPartyPermission.Setting quotations = new ThirdPartyPermission.Setting(List.of(Permission.Use.QUOTATION));
        assertThat(Judged.by(new ThirdPartyPermission(), quotations, post).lines())
                .containsExactly("cannot-tell text 'odd'");
    }

    @Test
    void aDangerousLinkIsFoundBehindTwoHundredHarmlessOnes() {
        APost post = aPost();
        for (int i = 0; i < 200; i++) {
            post = post.link("https://mudlark.co.uk/" + i, true);
        }
        APost hidden = post.link("https://127.0.0.1/secret", false);
        assertThat(Judged.by(new LinkSafety(), hidden).lines()).contains("breached links[200]");
        assertThat(Judged.by(new LinksOpened(), hidden).lines()).contains("breached links[200]");
    }
}
