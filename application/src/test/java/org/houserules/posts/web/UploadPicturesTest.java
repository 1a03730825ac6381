package org.houserules.posts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.houserules.files.Converters;
import org.houserules.files.FileStore;
import org.houserules.files.Limits;
import org.houserules.files.MakePictureSafe;
import org.houserules.files.PictureWork;
import org.houserules.pages.FieldError;
import org.houserules.people.Owner;
import org.houserules.posts.LookAtPicture;
import org.houserules.posts.WrittenPost;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.multipart.MultipartFile;

/** What is uploaded stays on the disk until its turn has come, since many may wait and each may be large. */
class UploadPicturesTest {
    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Mossdale Primary");

    @TempDir
    private Path place = Path.of("");

    private UploadPictures uploads(PictureWork work) {
        MakePictureSafe safety = new MakePictureSafe(Limits.usual(), work, Converters.none(), place);
        return new UploadPictures(safety, house.room(FileStore.class), house.room(LookAtPicture.class));
    }

    private List<String> refused(UploadPictures uploads, Sent sent) {
        return house
                .inside(school.id(), () -> uploads.take(school.id(), WrittenPost.blank(), List.of(sent)))
                .refused()
                .stream()
                .map(FieldError::message)
                .toList();
    }

    @Test
    void withoutATurnNothingIsRead() {
        for (int waiting : new int[] {0, 3}) {
            Sent sent = new Sent("only words".getBytes(StandardCharsets.UTF_8));
            try (PictureWork work = new PictureWork(1, waiting, Duration.ofMillis(5))) {
                UploadPictures uploads = uploads(work);
                assertThat(work.turn(() -> refused(uploads, sent)).orElseThrow())
                        .singleElement()
                        .asString()
                        .contains("try again in a minute");
            }
            assertThat(sent.opened).hasValue(0);
        }
    }

    @Test
    void inItsTurnItIsReadOnceAndJudged() {
        Sent sent = new Sent("only words".getBytes(StandardCharsets.UTF_8));
        try (PictureWork work = new PictureWork(1, 0, Duration.ofSeconds(10))) {
            assertThat(refused(uploads(work), sent))
                    .singleElement()
                    .asString()
                    .startsWith("relay.jpg is not a picture");
        }

        assertThat(sent.opened).hasValue(1);
        assertThat(sent.openedBy).startsWith("pictures-");
    }

    @Test
    void ofAFileThatIsTooLargeTheSenderIsTold() {
        Sent sent = new Sent(new byte[Limits.usual().mostBytes() + 1]);
        try (PictureWork work = new PictureWork(1, 0, Duration.ofSeconds(10))) {
            assertThat(refused(uploads(work), sent))
                    .singleElement()
                    .asString()
                    .startsWith("relay.jpg is larger than 25 MB");
        }
    }

    private static final class Sent implements MultipartFile {
        private final byte[] bytes;
        private final AtomicInteger opened = new AtomicInteger();
        private String openedBy = "";

        Sent(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String getName() {
            return UploadPictures.FIELD;
        }

        @Override
        public String getOriginalFilename() {
            return "relay.jpg";
        }

        @Override
        public String getContentType() {
            return "image/jpeg";
        }

        @Override
        public boolean isEmpty() {
            return bytes.length == 0;
        }

        @Override
        public long getSize() {
            return bytes.length;
        }

        @Override
        public byte[] getBytes() {
            throw new UnsupportedOperationException("it may be of any size");
        }

        @Override
        public InputStream getInputStream() {
            opened.incrementAndGet();
            openedBy = Thread.currentThread().getName();
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public void transferTo(File to) {
            throw new UnsupportedOperationException();
        }
    }
}
