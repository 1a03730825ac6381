package org.houserules.screening.pictures;

import java.util.ArrayList;
import java.util.List;

/** Collects, on the walk through a picture, the notes it carries. */
final class NotesFound {
    private static final int MOST_READ = 10; // a file has one, or few; each costs an XML reader
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
            exif.add(body.after(EXIF.length()));
        } else if (marker == 0xE1 && body.startsWith(XMP)) {
            addXmp(body.after(XMP.length()));
        } else if (marker == 0xE1 && body.startsWith(MORE_XMP)) {
            xmp.add(XmpNote.placeOnly(body));
        } else if (marker == 0xED && body.startsWith(IPTC)) {
            iptc.add(body.after(IPTC.length()));
        }
    }

    /** The notes of a PNG; some programs put the heading of a JPEG's before them. */
    void addExif(Bytes tiff) throws Refusal {
        exif.add(tiff.startsWith(EXIF) ? tiff.after(EXIF.length()) : tiff);
    }

    void addXmp(Bytes packet) {
        xmp.add(xmp.size() < MOST_READ ? XmpNote.of(packet) : XmpNote.placeOnly(packet));
    }

    /** One of the notes a PNG keeps under a word. */
    void addWord(String word, Bytes text) {
        switch (word) {
            case "Copyright" -> copyrights.add(text);
            case "Author" -> authors.add(text);
            default -> {}
        }
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
