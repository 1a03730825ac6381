package org.houserules.posts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.APicture.aPicture;
import static org.houserules.posts.APost.aPost;

import org.houserules.posts.APicture;
import org.houserules.posts.APost;
import org.houserules.posts.ASchool;
import org.houserules.posts.FileSays;
import org.houserules.posts.OtherPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SchoolDeviceTest {
    private static Judged judged(APicture picture) {
        return Judged.by(new SchoolDevice(), aPost().picture(picture));
    }

    @ParameterizedTest
    @CsvSource({
        "Snapwell, Snapwell Blink 3, met",
        "SNAPWELL, snapwell  blink 3, met",
        "Snapwell Corporation, Snapwell Blink 3, met",
        "Snap, Snapwell Blink 3, met",
        "'', Snapwell Blink 3, met",
        "Otherwise, Snapwell Blink 3, breached",
        "Snapwell, Snapwell Blink 4, breached",
        "Snapwell, Blink, breached",
        "Anybody, Phone 12, breached"
    })
    void theFileNamesADeviceOfTheSchool(String make, String model, String result) {
        assertThat(judged(aPicture().takenWith(make, model)).lines()).containsExactly(result + " pictures[0]");
    }

    @Test
    void theFileCountsMoreThanTheAuthorsWord() {
        assertThat(judged(aPicture().takenWith("Anybody", "Phone 12").camera("K1"))
                        .only()
                        .what())
                .contains("not the school's");
    }

    @ParameterizedTest
    @CsvSource({"K1, met", "k1, met", "K2, breached", "K9, breached"})
    void fileAndAssetNumberSpeakOfTheSameDevice(String asset, String result) {
        Judged judged =
                judged(aPicture().takenWith("Snapwell", "Snapwell Blink 3").camera(asset));
        assertThat(judged.lines()).containsExactly(result + " pictures[0]");
        assertThat(judged.only().what().contains("another device than the asset number"))
                .isEqualTo(result.equals("breached"));
    }

    @Test
    void aFileThatNamesADeviceNeedsNoAssetNumber() {
        assertThat(judged(aPicture().takenWith("Snapwell", "Snapwell Blink 3").noCamera())
                        .lines())
                .containsExactly("met pictures[0]");
    }

    @ParameterizedTest
    @CsvSource({"K1, met", "k2, met", "K9, breached"})
    void whereTheFileIsSilentTheAssetNumberSpeaks(String asset, String result) {
        assertThat(judged(aPicture().camera(asset)).lines()).containsExactly(result + " pictures[0]");
        assertThat(judged(aPicture().file(new FileSays.NoFile()).camera(asset)).lines())
                .containsExactly(result + " pictures[0]");
    }

    @Test
    void anUnknownAssetNumberIsNamed() {
        assertThat(judged(aPicture().camera("K9")).only().what()).contains("K9");
    }

    @Test
    void whereNobodySaysAPersonCanConfirm() {
        Judged judged = judged(aPicture().noCamera());
        assertThat(judged.lines()).containsExactly("cannot-tell pictures[0], to confirm");
        assertThat(judged.only().what()).contains("Neither the file nor the author");
    }

    @Test
    void withoutAListOfDevicesAPersonCanConfirm() {
        APost post = aPost().school(ASchool.withoutDevices());
        Judged judged = Judged.by(new SchoolDevice(), post.picture(aPicture().takenWith("Anybody", "Phone 12")));
        assertThat(judged.lines()).containsExactly("cannot-tell pictures[0], to confirm");
        assertThat(judged.only().what()).contains("list of devices");
    }

    @Test
    void onlyPicturesThatMayShowChildrenAreAskedAbout() {
        APicture adults = aPicture().showing().besides(OtherPerson.Kind.ADULT).noCamera();
        assertThat(judged(adults).lines()).isEmpty();
        assertThat(judged(adults.people(2)).lines()).containsExactly("cannot-tell pictures[0], to confirm");
        assertThat(judged(aPicture().showing().people(0).noCamera()).lines()).isEmpty();
        assertThat(judged(aPicture()
                                .showing()
                                .besides(OtherPerson.Kind.OTHER_SCHOOL_PUPIL)
                                .noCamera())
                        .lines())
                .containsExactly("cannot-tell pictures[0], to confirm");
    }

    @Test
    void filmsAreAskedAboutToo() {
        assertThat(Judged.by(new SchoolDevice(), aPost().videos(aPicture().camera("K9")))
                        .lines())
                .containsExactly("met pictures[0]", "breached videos[0]");
    }
}
