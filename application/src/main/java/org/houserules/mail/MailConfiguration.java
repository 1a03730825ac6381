package org.houserules.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    @Bean
    MailSettings mailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${spring.mail.username:}") String name,
            @Value("${houserules.mail.from:}") String from,
            @Value("${houserules.public-address:}") String address) {
        return new MailSettings(host, name, from, address);
    }
}
