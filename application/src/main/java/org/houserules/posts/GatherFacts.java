package org.houserules.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.people.School;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;
import org.houserules.screening.model.FullScreening;
import org.houserules.screening.names.LikelyNames;
import org.houserules.screening.names.NameIndex;
import org.houserules.screening.names.NameMention;
import org.houserules.screening.text.Links;
import org.houserules.screening.text.OwnDetails;
import org.houserules.screening.text.RuleScreening;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextScreening;

/** Looks at everything the public would read in a post: who is named, and what else the words say. */
public final class GatherFacts {
    private final Surroundings surroundings;
    private final Optional<NameIndex> names;
    private final TextScreening screening;

    public GatherFacts(Surroundings surroundings) {
        this(surroundings, screeningFor(surroundings.school()));
    }

    GatherFacts(Surroundings surroundings, TextScreening screening) {
        this(surroundings, index(surroundings), screening);
    }

    private GatherFacts(Surroundings surroundings, Optional<NameIndex> names, TextScreening screening) {
        this.surroundings = surroundings;
        this.names = names;
        this.screening = screening;
    }

    /** The same, with somebody who reads the words besides the rules. */
    public GatherFacts with(TextScreening second) {
        return new GatherFacts(surroundings, names, new FullScreening(screening, second));
    }

    /** The same, saying nothing of the words but who is named. */
    GatherFacts namesOnly() {
        return new GatherFacts(surroundings, names, text -> nothing());
    }

    /** Reads word lists that every post needs; a program that starts may do so beside its other preparations. */
    public static void readWordLists() {
        screeningFor(School.unknown()).screen("A post.");
        NameIndex.of(List.of(), List.of()).find("A post.");
    }

    /** @param today the day it goes out when the author names none */
    public DraftPost about(PostContent content, LocalDate today) {
        List<Passage> passages = new ArrayList<>();
        passages.add(passage("text", Optional.empty(), content.text()));
        content.pictures().forEach(picture -> addWordsOf(picture, passages));
        content.videos().forEach(video -> addWordsOf(video, passages));
        content.links().forEach(link -> passages.add(fullNamesIn(link.in(), "address", link.address())));
        return new DraftPost(content, content.goesOut().orElse(today), today, surroundings, List.copyOf(passages));
    }

    private void addWordsOf(Picture picture, List<Passage> passages) {
        picture.alt().ifPresent(alt -> passages.add(passage(picture.in(), Optional.of("alt"), alt)));
        picture.tagged().forEach(tagged -> passages.add(tag(picture, tagged)));
        if (!picture.fileName().isEmpty()) {
            passages.add(fullNamesIn(picture.in(), "file", picture.fileName()));
        }
    }

    /** A tag is a name that the platform publishes. */
    private Passage tag(Picture picture, String tagged) {
        List<NameMention> found = names.map(index -> index.find(tagged)).orElse(List.of());
        return new Passage(picture.in(), Optional.of("tagged"), tagged, found, List.of(), List.of(), nothing());
    }

    private Passage passage(String in, Optional<String> part, String words) {
        String bounded = words.substring(0, Math.min(words.length(), TextScreening.LONGEST));
        List<Token> tokens = Tokens.of(bounded);
        return new Passage(
                in,
                part,
                words,
                names.map(index -> index.find(bounded, tokens)).orElse(List.of()),
                names.isPresent() ? List.of() : LikelyNames.in(bounded, tokens),
                Links.in(bounded),
                screening.screen(words));
    }

    /** File names and addresses are published too, but a single word of theirs says too little. */
    private Passage fullNamesIn(String in, String part, String words) {
        List<NameMention> found = names.map(index -> index.findFullNames(words)).orElse(List.of());
        return new Passage(in, Optional.of(part), words, found, List.of(), List.of(), nothing());
    }

    private static Screened nothing() {
        return new Screened(List.of(), Optional.empty());
    }

    private static TextScreening screeningFor(School school) {
        OwnDetails own = new OwnDetails(school.phones(), school.emailDomains(), school.addresses());
        return RuleScreening.of(own, school.confidential(), school.staffNames());
    }

    private static Optional<NameIndex> index(Surroundings surroundings) {
        return surroundings
                .roll()
                .map(roll -> NameIndex.of(
                        surroundings.knownNames(), surroundings.school().staffNames()));
    }
}
