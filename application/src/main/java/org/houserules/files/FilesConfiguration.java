package org.houserules.files;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pictures of a running house, in its data folder; the keys stand beside them, outside the database. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {
    private static final int WAITING = 8;
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final Path data;

    FilesConfiguration(@Value("${houserules.data}") Path data) {
        this.data = data;
    }

    @Bean
    Keys keys() {
        return Keys.open(data.resolve("keys/files"), EncryptedFiles.inUse(pictures()));
    }

    @Bean
    FileStore fileStore(Keys keys) {
        return new EncryptedFiles(pictures(), keys);
    }

    @Bean
    Sealed sealed(Keys keys) {
        return new Sealed(keys);
    }

    /** One at a time: a picture of a modern camera takes a hundred megabytes while it is made safe. */
    @Bean
    PictureWork pictureWork() {
        return new PictureWork(1, WAITING, WAIT);
    }

    @Bean
    MakePictureSafe makePictureSafe(PictureWork work) {
        return new MakePictureSafe(Limits.usual(), work, Converters.installed(), data.resolve("work"));
    }

    private Path pictures() {
        return data.resolve("files");
    }
}
