package faked;

import org.houserules.posts.publishing.FakedLook;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** The whole house as it is, but that its last look finds nothing: what is killed is the way out. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.houserules",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.houserules\\.HouseRules"))
public class HouseToKill {
    @Bean
    @Primary
    static FakedLook fakedLook() {
        return new FakedLook();
    }
}
