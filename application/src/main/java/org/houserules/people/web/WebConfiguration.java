package org.houserules.people.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who opens a page is asked before it is made, and told to whoever makes it. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final PermissionGate gate;
    private final FrameOfPages frame;

    WebConfiguration(PermissionGate gate, FrameOfPages frame) {
        this.gate = gate;
        this.frame = frame;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
        registry.addInterceptor(frame);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInArgument());
    }
}
