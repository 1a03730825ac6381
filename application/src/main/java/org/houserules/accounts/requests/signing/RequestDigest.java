package org.houserules.accounts.requests.signing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.houserules.accounts.requests.Answers;

/**
 * What a signature is bound to: SHA-256 over whose request it is, the policy it was judged by and every answer, each part
 * with its length before it, so that no two requests have the same bytes.
 */
final class RequestDigest {
    private static final String FORMAT = "request-1";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private RequestDigest() {}

    static String of(long owner, long request, String policyDigest, Answers answers) {
        RequestDigest digest = new RequestDigest();
        digest.add(FORMAT);
        digest.add(String.valueOf(owner));
        digest.add(String.valueOf(request));
        digest.add(policyDigest);
        answers.byKey().forEach((key, answer) -> {
            digest.add(key);
            digest.add(answer);
        });
        return digest.hex();
    }

    private void add(String part) {
        byte[] written = part.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(written.length).array());
        bytes.writeBytes(written);
    }

    private String hex() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java cannot compute SHA-256", e);
        }
    }
}
