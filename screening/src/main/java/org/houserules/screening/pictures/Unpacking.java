package org.houserules.screening.pictures;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks zlib data up to a limit, whatever they claim, and keeps no more than asked for. */
final class Unpacking {
    private final long limit;
    private final int keep;
    private final byte[] out = new byte[16_384];
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long count;

    private Unpacking(long limit, int keep) {
        this.limit = limit;
        this.keep = keep;
    }

    /** How many bytes come out, counted to one more than {@code limit} or so. */
    static long length(List<Bytes> packed, long limit) throws Refusal {
        Unpacking unpacking = new Unpacking(limit, 0);
        unpacking.run(packed);
        return unpacking.count;
    }

    /** What comes out, up to {@code limit} and a little more. */
    static Bytes of(Bytes packed, int limit) throws Refusal {
        Unpacking unpacking = new Unpacking(limit, limit + 1);
        unpacking.run(List.of(packed));
        return new Bytes(unpacking.kept.toByteArray());
    }

    private void run(List<Bytes> packed) throws Refusal {
        Inflater inflater = new Inflater();
        try {
            for (Bytes part : packed) {
                part.into(inflater);
                drain(inflater);
            }
            if (count <= limit && (!inflater.finished() || inflater.getRemaining() > 0)) {
                throw Refusal.damaged("its packed data do not end where they should");
            }
        } catch (DataFormatException e) {
            throw Refusal.damaged("its packed data cannot be unpacked");
        } finally {
            inflater.end();
        }
    }

    private void drain(Inflater inflater) throws DataFormatException {
        int got = inflater.inflate(out);
        while (got > 0) {
            kept.write(out, 0, Math.min(got, keep - kept.size()));
            count += got;
            got = count > limit ? 0 : inflater.inflate(out);
        }
    }
}
