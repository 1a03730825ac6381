package org.houserules.screening.pictures;

import java.util.ArrayList;
import java.util.List;

/** Collects, on the walk through a picture, the notes it carries. */
final class NotesFound {
    private static final int MOST_READ = 10; // a file has one, or few; each costs an XML reader
    private static final int MOST = 1_000; // notes of 30 MB, cut in pieces as large as a JPEG takes, are 460
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String MORE_XMP = "http://ns.adobe.com/xmp/extension/\0";
    private static final String IPTC = "Photoshop 3.0\0";

    private final List<Bytes> exif = new ArrayList<>();
    private final List<XmpNote> xmp = new ArrayList<>();
    private final List<Bytes> iptc = new ArrayList<>();
    private final List<Bytes> copyrights = new ArrayList<>();
    private final List<Bytes> authors = new ArrayList<>();

    void addJpeg(int marker, Bytes body) throws Refusal {
        if (marker == 0xE1 && body.startsWith(EXIF)) {
            keep(exif, body.after(EXIF.length()));
        } else if (marker == 0xE1 && body.startsWith(XMP)) {
            addXmp(body.after(XMP.length()));
        } else if (marker == 0xE1 && body.startsWith(MORE_XMP)) {
            keep(xmp, XmpNote.placeOnly(body));
        } else if (marker == 0xED && body.startsWith(IPTC)) {
            keep(iptc, body.after(IPTC.length()));
        }
    }

    /** The notes of a PNG; some programs put the heading of a JPEG's before them. */
    void addExif(Bytes tiff) throws Refusal {
        keep(exif, tiff.startsWith(EXIF) ? tiff.after(EXIF.length()) : tiff);
    }

    void addXmp(Bytes packet) throws Refusal {
        keep(xmp, xmp.size() < MOST_READ ? XmpNote.of(packet) : XmpNote.placeOnly(packet));
    }

    /** One of the notes a PNG keeps under a word. */
    void addWord(String word, Bytes text) throws Refusal {
        switch (word) {
            case "Copyright" -> keep(copyrights, text);
            case "Author" -> keep(authors, text);
            default -> {}
        }
    }

    private <T> void keep(List<T> kind, T note) throws Refusal {
        if (kind.size() == MOST) {
            throw Refusal.tooMuch("holds more notes than a picture needs (over 1,000 of a kind)");
        }
        kind.add(note);
    }

    Notes sorted() {
        return Notes.of(
                exif.stream().map(ExifNote::of).toList(),
                iptc.stream().map(IptcNote::of).toList(),
                xmp,
                copyrights.stream().map(NoteText::of).toList(),
                authors.stream().map(NoteText::of).toList());
    }
}
