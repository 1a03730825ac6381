package org.houserules.guidance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the words and topics once for the whole house. */
@Configuration(proxyBeanMethods = false)
class Guidance {
    @Bean
    MayI mayI() {
        return MayI.shipped();
    }
}
