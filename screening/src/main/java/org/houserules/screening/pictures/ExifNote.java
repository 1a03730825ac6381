package org.houserules.screening.pictures;

/** What a picture's EXIF notes say of camera, rights and place; empty where they are damaged. */
record ExifNote(String make, String model, String artist, String copyright, boolean hasLocation) {
    private static final ExifNote EMPTY = new ExifNote("", "", "", "", false);
    private static final int MAKE = 0x010F;
    private static final int MODEL = 0x0110;
    private static final int ARTIST = 0x013B;
    private static final int COPYRIGHT = 0x8298;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 4;

    static ExifNote of(Bytes tiff) {
        try {
            TiffDirectory directory = TiffDirectory.first(tiff);
            return new ExifNote(
                    directory.text(MAKE),
                    directory.text(MODEL),
                    directory.text(ARTIST),
                    directory.text(COPYRIGHT),
                    directory
                            .gps()
                            .filter(gps -> gps.has(LATITUDE) || gps.has(LONGITUDE))
                            .isPresent());
        } catch (Refusal damaged) {
            return EMPTY; // damaged notes do not spoil the picture; its camera is unknown then
        }
    }
}
