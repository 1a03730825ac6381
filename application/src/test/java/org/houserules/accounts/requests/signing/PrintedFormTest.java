package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Readers;
import org.houserules.accounts.requests.signing.print.FormPdf;
import org.houserules.accounts.requests.signing.web.PrintedForms;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class PrintedFormTest {
    private final TestHouse house = TestHouse.shared();

    private String printed(SigningStage stage, String request) {
        byte[] pdf = house.inside(
                stage.school.id(),
                () -> FormPdf.of(house.room(PrintedForms.class).of(stage.request(request), stage.school.name())));
        keep(request, pdf);
        return text(pdf);
    }

    /** To look at. */
    private static void keep(String request, byte[] pdf) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "printed"));
            Files.write(folder.resolve(request.replace('/', '-').substring(1) + ".pdf"), pdf);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void allQuestionsAndABoxForEachSignatureArePrinted() {
        SigningStage stage = new SigningStage(house, "Printing School", "stockham");
        String request = stage.begun(
                stage.author,
                stage.answers()
                        .with(Question.HOST, "")
                        .with(Question.NAME, "Chór Łódź, ştiri şi Nguyễn Thị Hương")
                        .with(Question.CONTENT, "A long text goes on and on. ".repeat(130))
                        .with(
                                Question.AUDIENCE,
                                Readers.write(List.of(
                                        new Readers(
                                                ReaderKind.PUPILS, Optional.of(8), Optional.of(11), "", "Years 4 to 6"),
                                        new Readers(
                                                ReaderKind.FAMILIES, Optional.empty(), Optional.empty(), "", "")))));
        assertThat(stage.send(stage.as("Avery Demo"), request).text()).contains("Handed in.");
        stage.sign("Marlow Demo", request);

        String text = printed(stage, request);

        assertThat(text)
                .contains("Request for an official account")
                .contains("Chór Łódź, ştiri şi Nguyễn Thị Hương")
                .contains("What is the teaching or")
                .contains("8 to 11")
                .contains("Name Marlow Demo")
                .contains("Stated with it There are enough means and trained people for it")
                .contains("I approve the use of the school's name, logo and brand.")
                .contains("Added by the school: its printed form has no box")
                .contains("page 1 of")
                .contains("The form goes to the Head Teacher and the Data Controller.")
                .contains(Version.shortly(stage.signatures(request).getFirst().digest()));
    }

    @Test
    void aVoidSignatureIsPrintedAsVoidAndAnUnsignedFormHasRoomForThePen() {
        SigningStage stage = new SigningStage(house, "Void Printing School", "stockham");
        String request = stage.handedIn();
        stage.sign("Marlow Demo", request);
        stage.as("Avery Demo").send(request + "/signatures", request + "/take-back");

        assertThat(printed(stage, request))
                .contains("VOID: the form was changed")
                .contains("Version 1, handed in by Avery Demo")
                .contains("Name Signature Date");
        stage.change(request, Question.DEPARTMENT, "Music and drama");
        assertThat(printed(stage, request))
                .contains("Changed since version 1 was handed in")
                .contains("nobody has signed what stands here.")
                .doesNotContain("fingerprint");
    }

    @Test
    void thePdfIsForThoseWhoMaySeeTheRequest() {
        SigningStage stage = new SigningStage(house, "Pdf School", "hutton-rudby");
        String request = stage.handedIn();

        var page = stage.as("Harper Demo").open(request + "/form.pdf");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers().get("content-type")).contains("application/pdf");
        assertThat(page.body()).startsWith("%PDF");
    }

    @Test
    void aLetterThatTheTypefaceLacksIsAQuestionMark() {
        SigningStage stage = new SigningStage(house, "Signs School", "hutton-rudby");
        String request = stage.begun(stage.author, stage.answers().with(Question.NAME, "Choir \uD83C\uDFB6 \u6B4C"));

        assertThat(printed(stage, request)).contains("Choir ? ?");
    }
}
