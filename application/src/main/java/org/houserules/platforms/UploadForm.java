package org.houserules.platforms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A form with a file, as a browser would send it (multipart/form-data). */
final class UploadForm {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Nobody can write a picture or an alt text that holds it. */
    private final String boundary = boundary();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private static String boundary() {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        return "houserules" + HexFormat.of().formatHex(random);
    }

    UploadForm with(String name, String value) {
        return part("name=\"" + name + "\"\r\n", value.getBytes(StandardCharsets.UTF_8));
    }

    UploadForm with(PictureToPost picture) {
        return part(
                "name=\"file\"; filename=\"" + picture.fileName() + "\"\r\nContent-Type: " + picture.mediaType()
                        + "\r\n",
                picture.bytes());
    }

    private UploadForm part(String head, byte[] content) {
        write("--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n");
        bytes.writeBytes(content);
        write("\r\n");
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] close() {
        write("--" + boundary + "--\r\n");
        return bytes.toByteArray();
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
