package org.houserules.posts;

import java.nio.file.Path;
import java.util.Optional;
import org.houserules.screening.faces.FaceDetection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the model that finds faces may lie; it is not ours to hand out. */
@Configuration(proxyBeanMethods = false)
class FacesConfiguration {
    @Bean
    FaceDetection faceDetection(
            @Value("${houserules.face-model:}") String named,
            @Value("${houserules.home}") Path home,
            @Value("${houserules.data}") Path data) {
        Optional<Path> file = Optional.of(named).filter(path -> !path.isBlank()).map(Path::of);
        return FaceDetection.with(file, FaceDetection.folders(home, data));
    }
}
