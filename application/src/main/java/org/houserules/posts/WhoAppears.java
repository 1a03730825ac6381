package org.houserules.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houserules.consent.ConsentRecords;
import org.houserules.consent.PupilOnRecord;
import org.houserules.posts.Appearances.Sent;
import org.houserules.posts.PostPupil.How;
import org.houserules.screening.names.NameMention;
import org.springframework.stereotype.Component;

/** Who is shown in a post, and whom its words may mean, by the roll of this moment. */
@Component
public class WhoAppears {
    private final FactsOfSchool facts;
    private final Appearances kept;
    private final ConsentRecords records;

    WhoAppears(FactsOfSchool facts, Appearances kept, ConsentRecords records) {
        this.facts = facts;
        this.kept = kept;
        this.records = records;
    }

    List<PostPupil> in(long owner, WrittenPost written) {
        Stream<String> shown = written.pictures().stream().flatMap(picture -> picture.shown().stream());
        Stream<String> named =
                mentions(facts.names(owner), written).map(NameMention::ids).flatMap(Set::stream);
        Map<String, PupilOnRecord> known = facts.pupils(owner);
        return Stream.concat(
                        shown.map(id -> appearance(known, id, How.SHOWN)),
                        named.map(id -> appearance(known, id, How.NAMED)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<PostPupil> appearance(Map<String, PupilOnRecord> known, String id, How how) {
        return Optional.ofNullable(known.get(id)).map(pupil -> new PostPupil(pupil.key(), how));
    }

    /** Words and what stands by the pictures: neither author nor day plays a part in who is named. */
    private static Stream<NameMention> mentions(GatherFacts names, WrittenPost written) {
        List<Picture> pictures = IntStream.range(0, written.pictures().size())
                .mapToObj(i -> written.pictures().get(i).at(i))
                .toList();
        PostContent words = new PostContent(
                Account.unknown(),
                Author.unknown(),
                Optional.empty(),
                Optional.empty(),
                written.words(),
                CheckDraft.links(written),
                pictures,
                List.of(),
                List.of(),
                Set.of());
        return names.about(words, LocalDate.EPOCH).passages().stream().flatMap(passage -> passage.names().stream());
    }

    /**
     * Keeps whoever came onto the roll, or got another name, since the version was sent. Where somebody did, changes of
     * consents wait until this transaction ends: whoever refuses afterwards is found. Without a lock on the post, which an
     * import takes in the other order.
     */
    void lookAgain(long owner, PostVersion version) {
        if (!kept.in(owner, version.post(), version.number()).containsAll(in(owner, version.content()))) {
            records.holdVersion(owner);
            keep(owner, version);
        }
    }

    /** Besides those who are kept with it. */
    void keep(long owner, PostVersion version) {
        kept.add(owner, version.post(), version.number(), in(owner, version.content()));
    }

    /**
     * Of pupils who came onto the roll or got another name, whom the words of these versions may mean and who were not known
     * to; by the version. A single name that was somebody else's when it was sent stays theirs: otherwise every autumn's
     * new Olivers would take down what praised another for years.
     *
     * @param came keys of their rows
     */
    public Map<Sent, Set<PostPupil>> cameInto(long owner, List<Sent> versions, Set<Long> came) {
        GatherFacts names = facts.names(owner);
        Map<String, PupilOnRecord> known = facts.pupils(owner);
        return versions.stream()
                .collect(Collectors.toMap(
                        sent -> sent,
                        sent -> mentions(names, sent.content())
                                .flatMap(mention -> cameInto(sent, mention, known, came))
                                .filter(pupil -> !sent.pupils().contains(pupil))
                                .collect(Collectors.toSet())));
    }

    private static Stream<PostPupil> cameInto(
            Sent sent, NameMention mention, Map<String, PupilOnRecord> known, Set<Long> came) {
        List<PostPupil> named = mention.ids().stream()
                .flatMap(id -> appearance(known, id, How.NAMED).stream())
                .toList();
        boolean theirs = saysLittle(mention) && named.stream().anyMatch(sent.pupils()::contains);
        return theirs ? Stream.empty() : named.stream().filter(pupil -> came.contains(pupil.pupil()));
    }

    private static boolean saysLittle(NameMention mention) {
        return switch (mention.form()) {
            case GIVEN, FAMILY, INITIALS -> !mention.former();
            case FULL, GIVEN_AND_INITIAL, INITIAL_AND_FAMILY -> false;
        };
    }
}
