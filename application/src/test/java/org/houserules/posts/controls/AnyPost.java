package org.houserules.posts.controls;

import static org.houserules.posts.AClass.RUFUS;
import static org.houserules.posts.AClass.TAMSIN;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.GOES_OUT;
import static org.houserules.posts.APost.aPost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentPurpose;
import org.houserules.platforms.Platform;
import org.houserules.posts.AClass;
import org.houserules.posts.APicture;
import org.houserules.posts.APost;
import org.houserules.posts.ASchool;
import org.houserules.posts.Authorisation;
import org.houserules.posts.OtherPerson;
import org.houserules.posts.Purpose;

/** Posts of every sort, for properties: with and without pictures, names, answers and facts. */
final class AnyPost {
    private static final List<String> SENTENCES = List.of(
            "We ran the muddy relay.",
            "Well done Rufus!",
            "Well done Rufus Picklethwaite!",
            "Tamsin W came first.",
            "Ring his mum on 07700 900123.",
            "This is off the record.",
            "We have begun Project Turnip.",
            "The budget is not final yet!!!!!",
            "Here is a runner, aged 9.",
            "Look at @rufus_runs today.",
            "See https://mudlark.example/a today.");

    private AnyPost() {}

    static Arbitrary<APost> posts() {
        return Combinators.combine(
                        texts(), pictures(), accounts(), rows().list().ofMaxSize(5), words(), whats())
                .as((text, pictures, account, rows, change, what) ->
                        what.apply(change.apply(account.apply(aPost().text(text)
                                .pictures(pictures.toArray(APicture[]::new))
                                .consents(rows)))));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(SENTENCES).list().uniqueElements().ofMaxSize(3).map(list -> String.join(" ", list));
    }

    private static Arbitrary<List<APicture>> pictures() {
        return Arbitraries.of(
                        aPicture(),
                        aPicture().showing(RUFUS),
                        aPicture().showing().people(0),
                        aPicture().activity("swimming").noAlt(),
                        aPicture().activity("dance").noWhy(),
                        aPicture().noActivity().notCounted().noCamera(),
                        aPicture().besides(OtherPerson.Kind.ADULT),
                        aPicture().alt("Rufus runs.").tagged("Rufus"))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<UnaryOperator<APost>> accounts() {
        return Combinators.combine(
                        Arbitraries.of(Platform.class).injectNull(0.1),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3))
                .as((platform, official, contribute) -> post -> {
                    APost known = post.official(Optional.ofNullable(official))
                            .pupilsContribute(Optional.ofNullable(contribute));
                    return platform == null ? known.onNoKnownPlatform() : known.on(platform);
                });
    }

    /** Answers of every sort about both pupils, around the day the post goes out. */
    static Arbitrary<Consent> rows() {
        return Combinators.combine(
                        Arbitraries.of(TAMSIN, RUFUS),
                        Arbitraries.of(ConsentKind.class),
                        Arbitraries.of(ConsentPurpose.class),
                        Arbitraries.of(ConsentAnswer.class),
                        days().optional(0.9),
                        days().optional(0.3))
                .as(Consent::new);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-4, 3).map(GOES_OUT::plusDays);
    }

    private static Arbitrary<UnaryOperator<APost>> words() {
        return Combinators.combine(
                        Arbitraries.of(Purpose.class).optional(0.8),
                        Arbitraries.of("accurate", "suitable-clothing", "faces-counted", "film-watched")
                                .list()
                                .ofMaxSize(3),
                        Arbitraries.of(
                                new Authorisation.Stated(true),
                                new Authorisation.NotStated(),
                                written(Optional.empty(), Optional.empty()),
                                written(Optional.of(List.of(Platform.FACEBOOK, Platform.WEBSITE)), Optional.empty()),
                                written(Optional.of(List.of(Platform.X)), Optional.of(GOES_OUT))))
                .as((purpose, confirmed, authorisation) -> post -> post.purpose(purpose)
                        .confirming(confirmed.toArray(String[]::new))
                        .authorised(authorisation));
    }

    private static Authorisation written(Optional<List<Platform>> platforms, Optional<LocalDate> trained) {
        return new Authorisation.Written(platforms, Optional.empty(), trained);
    }

    private static Arbitrary<UnaryOperator<APost>> whats() {
        return Arbitraries.of(
                post -> post,
                post -> post.school(ASchool.keepingConfidential("commercially-sensitive: Project Turnip")),
                post -> post.school(ASchool.listedOn(Optional.empty())),
                post -> post.school(ASchool.listedOn(Optional.of(GOES_OUT.minusDays(20)))),
                APost::unsignedForSafety,
                post -> post.signed(Optional.empty(), Optional.of("Cook")),
                post -> post.videos(aPicture()),
                post -> post.onRollChanged(RUFUS, AClass::notToBeIdentified),
                APost::noRoll,
                APost::noConsents);
    }
}
