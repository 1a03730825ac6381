package org.houserules.health.documents;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;

/** Reads a document from a stranger: by what it holds, within bounds, and without fetching anything. */
public final class ReadDocument {
    public static final int MOST_MEGABYTES = 20;
    private static final int MOST_CHARACTERS = 1_500_000;
    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long STACK = 8L * 1024 * 1024;

    private ReadDocument() {}

    /** @throws Unusable with why it cannot be read, and how to mend it */
    public static PolicyDocument read(String name, byte[] bytes) throws Unusable {
        try {
            refuseSize(bytes);
            return withWords(notTooLong(inTime(name, bytes)));
        } catch (Refused refused) {
            throw Unusable.of(new Fault(name, 0, refused.what(), refused.mend()));
        }
    }

    private static PolicyDocument notTooLong(PolicyDocument document) throws Refused {
        long characters = document.lines().stream()
                .mapToLong(line -> line.text().length())
                .sum();
        if (characters > MOST_CHARACTERS) {
            throw new Refused("It holds more text than 500 pages do", "Give the policy alone.");
        }
        return document;
    }

    /** Pages that were photographed into a document of Word hold no words either. */
    private static PolicyDocument withWords(PolicyDocument document) throws Refused {
        boolean words = document.lines().stream()
                .anyMatch(line -> line.text().codePoints().anyMatch(Character::isLetter));
        if (!words) {
            throw new Refused(
                    "It holds no words: nothing was written in it, or its pages are pictures",
                    "Give the file that the policy was written in, or a PDF made by a program that reads scans.");
        }
        return document;
    }

    private static void refuseSize(byte[] bytes) throws Refused {
        if (bytes.length == 0) {
            throw new Refused("The file is empty", "Check that it was saved, and that it is the right file.");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refused(
                    "The file is larger than " + MOST_MEGABYTES + " MB", "Take its pictures out, or save it as PDF.");
        }
    }

    private static PolicyDocument inTime(String name, byte[] bytes) throws Refused {
        FutureTask<PolicyDocument> task = new FutureTask<>(() -> byContent(name, bytes));
        Thread reader = new Thread(null, task, "reading a document", STACK);
        reader.setDaemon(true);
        reader.start();
        try {
            return task.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            task.cancel(true);
            throw new Refused("It takes too long to read", "Save it anew as .docx or PDF, without its pictures.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused("Reading was stopped", "Try again.");
        } catch (ExecutionException failed) {
            throw why(Optional.ofNullable(failed.getCause()).orElse(failed));
        }
    }

    private static Refused why(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused;
            case OutOfMemoryError tooMuch ->
                new Refused("It holds more than can be read here", "Take its pictures out, or save it as PDF.");
            case RuntimeException _, StackOverflowError _ ->
                new Refused("The file is damaged", "Open it, save it anew and try again.");
            default -> throw new IllegalStateException(failure);
        };
    }

    private static PolicyDocument byContent(String name, byte[] bytes) throws Refused {
        return switch (Format.of(name, bytes)) {
            case WORD -> DocxReader.read(name, bytes);
            case PDF -> PdfReader.read(name, bytes);
            case PAGE -> HtmlReader.read(name, bytes);
            case MARKDOWN -> MarkdownReader.read(name, bytes);
            case TEXT -> TextReader.read(name, bytes);
            case RICH_TEXT -> throw new Refused("This is a document in Rich Text Format", "Save it as .docx or PDF.");
            case OLD_OFFICE -> throw oldOffice(bytes);
        };
    }

    private static Refused oldOffice(byte[] bytes) {
        String inside = new String(bytes, StandardCharsets.UTF_16LE);
        String shifted = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE);
        boolean locked = inside.contains("EncryptedPackage") || shifted.contains("EncryptedPackage");
        return locked
                ? new Refused("It is locked with a password", "Save a copy without a password and give that.")
                : new Refused("This is a document of an old Word", "Open it in Word and save it as .docx or PDF.");
    }
}
