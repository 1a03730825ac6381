package org.houserules.screening.pictures;

/** What a picture's IPTC notes say of its author and rights; empty where they are damaged. */
record IptcNote(String author, String copyright) {
    private static final int RESOURCE = 0x0404;
    private static final int BYLINE = 80;
    private static final int COPYRIGHT = 116;

    /** {@code resources} is what Photoshop keeps in a JPEG; the IPTC notes are one of its parts. */
    static IptcNote of(Bytes resources) {
        return new IptcNote(text(resources, BYLINE), text(resources, COPYRIGHT));
    }

    private static String text(Bytes resources, int dataset) {
        try {
            return dataset(iptc(resources), dataset);
        } catch (Refusal damaged) {
            return ""; // damaged notes do not spoil the picture
        }
    }

    private static Bytes iptc(Bytes resources) throws Refusal {
        int at = 0;
        while (resources.holds(at, "8BIM")) {
            int name = 1 + resources.u8(at + 6);
            int data = at + 6 + name + name % 2 + 4;
            long length = resources.u32(data - 4);
            Bytes body = resources.part(data, length);
            if (resources.u16(at + 4) == RESOURCE) {
                return body;
            }
            at = data + body.length() + body.length() % 2;
        }
        return resources.first(0);
    }

    private static String dataset(Bytes iptc, int wanted) throws Refusal {
        int at = 0;
        while (iptc.has(at, 5) && iptc.u8(at) == 0x1C) {
            Bytes body = iptc.part(at + 5, iptc.u16(at + 3));
            if (iptc.u8(at + 1) == 2 && iptc.u8(at + 2) == wanted) {
                return NoteText.of(body);
            }
            at += 5 + body.length();
        }
        return "";
    }
}
