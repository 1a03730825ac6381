package org.houserules.health.documents;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF that holds text. */
final class PdfReader {
    static final int MOST_PAGES = 500;
    private static final int FEW_CHARACTERS = 40;
    private static final String ANEW = "Open it, print it to a new PDF, and try again.";

    static {
        NoSystemFonts.use();
    }

    private PdfReader() {}

    static PolicyDocument read(String name, byte[] bytes) throws Refused {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            int pages = pdf.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new Refused(
                        "It has " + pages + " pages; a policy has at most " + MOST_PAGES, "Give the policy alone.");
            }
            PdfWords words = new PdfWords();
            words.getText(pdf);
            refuseScan(words.lines(), pages);
            return new PolicyDocument(name, title(pdf), PdfParagraphs.of(words.lines()));
        } catch (InvalidPasswordException locked) {
            throw new Refused("It is locked with a password", "Save a copy without a password and give that.");
        } catch (IOException damaged) {
            throw new Refused("The PDF is damaged or holds more than can be read", ANEW);
        } catch (RuntimeException | StackOverflowError brokenInside) {
            // The library has failures of its own over broken fonts, streams and loops.
            throw new Refused("The PDF is damaged", ANEW);
        }
    }

    private static void refuseScan(List<PdfLine> lines, int pages) throws Refused {
        long letters = lines.stream()
                .mapToLong(
                        line -> line.text().chars().filter(Character::isLetter).count())
                .sum();
        if (letters < (long) FEW_CHARACTERS * Math.min(pages, 3)) {
            throw new Refused(
                    "It holds pictures of pages but no text: it was scanned",
                    "Give the Word file, or a PDF made by a program that reads scans.");
        }
    }

    private static String title(PDDocument pdf) {
        PDDocumentInformation about = pdf.getDocumentInformation();
        return Optional.ofNullable(about.getTitle()).map(Spaces::plain).orElse("");
    }
}
