package org.houserules.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The yardstick of a start: a Spring Boot application on the same web server that does nothing. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class EmptyApplication {
    static final String ANSWERS = "answers";

    public static void main(String[] arguments) {
        SpringApplication.run(EmptyApplication.class, "--server.port=0", "--spring.main.banner-mode=off");
        System.out.println(ANSWERS);
        if (arguments.length > 0) {
            // A start that Java learns from ends by itself.
            System.exit(0);
        }
    }
}
