package org.houserules.screening.pictures;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureNotesTest {
    private static final int MAKE = 0x010F;
    private static final int MODEL = 0x0110;
    private static final int ARTIST = 0x013B;
    private static final int COPYRIGHT = 0x8298;
    private static final Camera IPAD = new Camera("Apple", "iPad (9th generation)");

    static Stream<ByteOrder> orders() {
        return Stream.of(BIG_ENDIAN, LITTLE_ENDIAN);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theCameraTheArtistAndThePlaceAreRead(ByteOrder order) {
        byte[] exif = Built.exif(
                order, true, MAKE, " Apple ", MODEL, "iPad (9th generation)", ARTIST, "Wilhelmina Quillfeather");
        for (PictureFacts facts : new PictureFacts[] {jpeg(exif), png(exif), png(Built.jpegExif(exif))}) {
            assertThat(facts.camera()).contains(IPAD);
            assertThat(facts.rightsHolder()).contains("Wilhelmina Quillfeather");
            assertThat(facts.hasLocation()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void anotherReaderSeesTheSame(ByteOrder order) throws Exception {
        byte[] exif = Built.exif(order, true, MAKE, "Apple", MODEL, "iPad (9th generation)", ARTIST, "Zoë Quill");
        byte[] file = Built.withSegment(Drawn.jpeg(), 0xE1, Built.jpegExif(exif));
        Metadata other = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file));
        ExifIFD0Directory first = other.getFirstDirectoryOfType(ExifIFD0Directory.class);
        assertThat(first.getString(ExifIFD0Directory.TAG_MAKE)).isEqualTo("Apple");
        assertThat(first.getString(ExifIFD0Directory.TAG_MODEL)).isEqualTo("iPad (9th generation)");
        GpsDirectory gps = other.getFirstDirectoryOfType(GpsDirectory.class);
        assertThat(gps.containsTag(GpsDirectory.TAG_LATITUDE)).isTrue();
        assertThat(first.getString(ExifIFD0Directory.TAG_ARTIST, "UTF-8")).isEqualTo("Zoë Quill");
        assertThat(jpeg(exif).rightsHolder()).contains("Zoë Quill");
    }

    @Test
    void withoutNotesNothingIsKnown() {
        PictureFacts facts = jpeg(Built.exif(BIG_ENDIAN, false, MAKE, "  ", MODEL, "", COPYRIGHT, "   "));
        assertThat(facts.camera()).isEmpty();
        assertThat(facts.rightsHolder()).isEmpty();
        assertThat(facts.hasLocation()).isFalse();
    }

    @Test
    void copyrightCountsBeforeTheArtist() {
        assertThat(jpeg(Built.exif(BIG_ENDIAN, false, ARTIST, "Ann", COPYRIGHT, "© Meadow Photos"))
                        .rightsHolder())
                .contains("© Meadow Photos");
        assertThat(jpeg(Built.exif(LITTLE_ENDIAN, false, ARTIST, "Ann")).rightsHolder())
                .contains("Ann");
    }

    @Test
    void damagedNotesDoNotSpoilThePicture() {
        byte[] exif = Built.exif(BIG_ENDIAN, true, MAKE, "Apple", MODEL, "iPad (9th generation)");
        for (int length = 0; length <= exif.length; length++) {
            assertThat(jpeg(Built.first(exif, length)).width()).isEqualTo(24);
        }
        for (int at = 0; at < exif.length; at++) {
            assertThat(jpeg(Built.replace(exif, at, 0xFF)).width()).isEqualTo(24);
            assertThat(png(Built.replace(exif, at, 0x7F)).width()).isEqualTo(19);
        }
    }

    @Test
    void oneSpoiltEntryLeavesTheOthers() {
        byte[] exif = Built.exif(BIG_ENDIAN, false, MAKE, "Apple", MODEL, "iPad (9th generation)");
        PictureFacts facts = jpeg(Built.replace(exif, 10 + 8, 0x7F)); // the make lies outside
        assertThat(facts.camera()).contains(new Camera("", "iPad (9th generation)"));
    }

    @Test
    void iptcNamesTheRightsHolder() {
        byte[] copyright = Built.bytes("\u001C\u0002\u0074\0\u000E© Meadow Trust");
        byte[] author = Built.bytes("\u001C\u0002\u0050\0\u0003Ann");
        assertThat(iptc(Built.join(author, copyright)).rightsHolder()).contains("© Meadow Trust");
        assertThat(iptc(author).rightsHolder()).contains("Ann");
        assertThat(iptc(Built.first(author, 6)).rightsHolder()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rdf:Description dc:rights='© Meadow &amp; Sons' />",
                "<rdf:Description tiff:Copyright='© Meadow &amp; Sons' dc:creator='Ann'/>",
                "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>© Meadow &amp; Sons</rdf:li>"
                        + "<rdf:li xml:lang='cy'>© Dôl</rdf:li></rdf:Alt></dc:rights>",
                "<dc:creator><rdf:Seq><rdf:li>\n© Meadow &amp; Sons\n</rdf:li><rdf:li>Bea</rdf:li></rdf:Seq></dc:creator>"
            })
    void xmpNamesTheRightsHolder(String said) {
        assertThat(xmpJpeg(packet(said)).rightsHolder()).contains("© Meadow & Sons");
        assertThat(xmpPng(packet(said)).rightsHolder()).contains("© Meadow & Sons");
        assertThat(xmpGif(packet(said)).rightsHolder()).contains("© Meadow & Sons");
    }

    @Test
    void xmpTellsThePlace() {
        String place = packet("<rdf:Description exif:GPSLatitude='51,30.0N'/>");
        assertThat(xmpJpeg(place).hasLocation()).isTrue();
        assertThat(xmpPng(place).hasLocation()).isTrue();
        assertThat(xmpGif(place).hasLocation()).isTrue();
        assertThat(xmpJpeg(packet("")).hasLocation()).isFalse();
    }

    @Test
    void xmpWithEntitiesOrWithoutEndIsReadAsFarAsItGoes() {
        String entities =
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + packet("<dc:rights>&e;</dc:rights>");
        assertThat(XmpNote.of(new Bytes(utf8(entities))).copyright()).isEmpty();
        String cut = packet("<dc:rights>Ann</dc:rights><dc:title>");
        assertThat(xmpJpeg(cut.substring(0, cut.length() - 30)).rightsHolder()).contains("Ann");
    }

    @Test
    void damagedXmpIsReadInSilence() {
        byte[] packet = utf8(packet("<dc:rights>© Meadow</dc:rights>"));
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            for (int at = 0; at < packet.length; at++) {
                assertThat(XmpNote.of(new Bytes(Built.replace(packet, at, 0xFF)))
                                .hasLocation())
                        .isFalse();
            }
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aPlaceInAFurtherJpegCounts() {
        byte[] exif = Built.exif(BIG_ENDIAN, true, MAKE, "Apple");
        byte[] preview = Built.withSegment(Drawn.greyJpeg(), 0xE1, Built.jpegExif(exif));
        assertThat(facts(Built.join(Drawn.jpeg(), preview)).hasLocation()).isTrue();
    }

    @Test
    void invisibleCharactersAndLongTextsAreTidied() {
        String name = "Ann\u202E\n" + "x".repeat(500);
        String said =
                jpeg(Built.exif(BIG_ENDIAN, false, ARTIST, name)).rightsHolder().orElseThrow();
        assertThat(said).startsWith("Ann  xxx").hasSize(200);
        assertThat(jpeg(Built.exif(BIG_ENDIAN, false, ARTIST, "é".repeat(700)))
                        .rightsHolder()
                        .orElseThrow())
                .isEqualTo("é".repeat(200));
    }

    private static String packet(String said) {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                + "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:tiff='http://ns.adobe.com/tiff/1.0/' "
                + "xmlns:exif='http://ns.adobe.com/exif/1.0/'>" + said + "</rdf:RDF></x:xmpmeta>";
    }

    private static PictureFacts jpeg(byte[] exif) {
        return facts(Built.withSegment(Drawn.jpeg(), 0xE1, Built.jpegExif(exif)));
    }

    private static PictureFacts png(byte[] exif) {
        return facts(Built.withChunk(Drawn.png(), Built.chunk("eXIf", exif)));
    }

    private static PictureFacts iptc(byte[] datasets) {
        byte[] body = Built.join(
                Built.bytes("Photoshop 3.0\0" + "8BIM\u0004\"\0\0"),
                Built.int32(1),
                Built.bytes("x\0"),
                Built.bytes("8BIM\u0004\u0004\0\0"),
                Built.int32(datasets.length),
                datasets);
        return facts(Built.withSegment(Drawn.jpeg(), 0xED, body));
    }

    private static PictureFacts xmpJpeg(String packet) {
        byte[] body = Built.join(Built.bytes("http://ns.adobe.com/xap/1.0/\0"), utf8(packet));
        return facts(Built.withSegment(Drawn.jpeg(), 0xE1, body));
    }

    private static PictureFacts xmpPng(String packet) {
        byte[] heading = Built.bytes("XML:com.adobe.xmp\0\u0001\0\0\0");
        return facts(Built.withChunk(
                Drawn.png(), Built.chunk("iTXt", Built.join(heading, Built.packed(utf8(packet))))));
    }

    /** A GIF keeps the packet as it is, followed by a run of numbers that leads any reader out of it. */
    private static PictureFacts xmpGif(String packet) {
        byte[] lead = new byte[258];
        lead[0] = 1;
        for (int i = 1; i < 256; i++) {
            lead[i] = (byte) (256 - i);
        }
        byte[] block = Built.join(Built.bytes("\u0021\u00FF\u000BXMP DataXMP"), utf8(packet), lead);
        return facts(Built.insert(Drawn.gif(), HostilePicturesTest.afterScreen(Drawn.gif()), block));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PictureFacts facts(byte[] file) {
        PictureRead read = PictureFile.read(file);
        assertThat(read).isInstanceOf(PictureFacts.class);
        return (PictureFacts) read;
    }
}
