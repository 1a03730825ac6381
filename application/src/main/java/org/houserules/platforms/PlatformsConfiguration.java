package org.houserules.platforms;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How platforms are reached from this installation. */
@Configuration(proxyBeanMethods = false)
class PlatformsConfiguration {
    /** @param trusted hosts that may also be inside the server's own network, parted by commas */
    @Bean
    WordPress wordPress(@Value("${houserules.trusted-hosts:}") Set<String> trusted) {
        return new WordPress(new Reach(trusted), Patience.usual());
    }

    @Bean
    FetchPage fetchPage(@Value("${houserules.trusted-hosts:}") Set<String> trusted, Clock clock) {
        return new FetchPage(new Reach(trusted), clock);
    }

    @Bean
    FacebookPages facebookPages(
            @Value("${houserules.facebook:https://graph.facebook.com/}") URI root,
            @Value("${houserules.trusted-hosts:}") Set<String> trusted) {
        return new FacebookPages(new Reach(trusted), Patience.usual(), root);
    }
}
