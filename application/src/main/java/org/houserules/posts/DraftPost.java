package org.houserules.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.consent.ConsentAnswer;
import org.houserules.consent.ConsentKind;
import org.houserules.consent.ConsentState;
import org.houserules.consent.Consents.Days;
import org.houserules.consent.Pupil;

/**
 * A post with every fact that is known of it: what controls judge.
 *
 * @param goesOut the day it goes out, on which consent and authorisation are judged
 * @param checkedOn the day of the check: a refusal heard by then counts, also for a day that has passed
 * @param passages all words that the public reads
 */
public record DraftPost(
        PostContent content,
        LocalDate goesOut,
        LocalDate checkedOn,
        Surroundings surroundings,
        List<Passage> passages) {

    public Account account() {
        return content.account();
    }

    public Author author() {
        return content.author();
    }

    public List<Picture> pictures() {
        return content.pictures();
    }

    public List<Picture> videos() {
        return content.videos();
    }

    public Stream<Picture> picturesAndVideos() {
        return Stream.concat(pictures().stream(), videos().stream());
    }

    /** Whether a picture or film of it may show people. */
    public boolean mayShowPeople() {
        return picturesAndVideos().anyMatch(Picture::mayShowPeople);
    }

    public Optional<Pupil> pupil(String id) {
        return surroundings.roll().flatMap(roll -> roll.pupil(id));
    }

    /**
     * What the records say of a use of a pupil on the day the post goes out; without any list, no record of anybody. A
     * pupil who must not be identified counts as refused, whatever was answered.
     */
    public ConsentState consent(String id, ConsentKind kind) {
        return surroundings
                .consents()
                .map(consents -> mustNotBeIdentified(id)
                        ? new ConsentState.Denied(ConsentAnswer.REFUSED)
                        : consents.on(
                                Days.of(goesOut, checkedOn), id, kind, account().platform()))
                .orElse(new ConsentState.NoRecord(false));
    }

    /** Whether no photograph of the pupil may be used, for whichever reason. */
    boolean isDenied(String id) {
        return consent(id, ConsentKind.PHOTO) instanceof ConsentState.Denied;
    }

    public boolean mustNotBeIdentified(String id) {
        return pupil(id).filter(Pupil::doNotIdentify).isPresent();
    }
}
