package org.houserules.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The look: style sheet, typeface, icons and the little JavaScript there is. */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/htmx/**")
                .addResourceLocations(htmx())
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/look/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }

    /** Whatever version the build brought along. */
    private static Resource htmx() {
        try {
            Resource file = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js")[0];
            return file.createRelative("./");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
