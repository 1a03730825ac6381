package org.houserules.files;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of this installation, in its data folder. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {
    @Bean
    Keys keys(@Value("${houserules.data}") Path data) {
        return Keys.open(data.resolve("keys").resolve("files"), EncryptedFiles.inUse(data.resolve("files")));
    }

    @Bean
    Sealed sealed(Keys keys) {
        return new Sealed(keys);
    }
}
