package org.houserules.people.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate of the password before every page. */
@Configuration(proxyBeanMethods = false)
class PasswordGateConfiguration implements WebMvcConfigurer {
    private final PasswordGate gate;

    PasswordGateConfiguration(PasswordGate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }
}
