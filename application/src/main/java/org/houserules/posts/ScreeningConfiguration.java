package org.houserules.posts;

import java.util.Optional;
import org.houserules.screening.model.LanguageModel;
import org.houserules.screening.model.ModelScreening;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ScreeningConfiguration {
    /** Loaded when it is first asked. */
    @Bean
    @ConditionalOnMissingBean
    static SecondReading secondReading() {
        return new SecondReading(ModelScreening.of(LanguageModel.lazily(Optional.empty())));
    }
}
