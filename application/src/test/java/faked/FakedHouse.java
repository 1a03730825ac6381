package faked;

import java.time.Instant;
import org.houserules.jobs.Jobs;
import org.houserules.jobs.OneTimeJob;
import org.houserules.posts.publishing.FakedLook;
import org.houserules.posts.publishing.FakedPlatforms;
import org.houserules.posts.publishing.NoNudge;
import org.houserules.posts.publishing.Tells;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** The house with faked platforms, in which nothing happens by itself: tests run the rounds. Outside the house, so that no other test finds it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.houserules",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {"org\\.houserules\\.HouseRules", "org\\.houserules\\.jobs\\.ScheduledJobs"}))
public class FakedHouse {
    @Bean
    @Primary
    static FakedPlatforms fakedPlatforms() {
        return new FakedPlatforms();
    }

    @Bean
    @Primary
    static FakedLook fakedLook() {
        return new FakedLook();
    }

    @Bean
    @Primary
    static NoNudge noNudge() {
        return new NoNudge();
    }

    @Bean
    static Tells tells(ApplicationEventPublisher events) {
        return events::publishEvent;
    }

    @Bean
    static Jobs noJobs() {
        return new Jobs() {
            @Override
            public void ask(OneTimeJob job, long owner, long id, Instant notBefore) {}

            @Override
            public void hurry(String recurringJob) {}

            @Override
            public void run(String recurringJob) {}
        };
    }
}
