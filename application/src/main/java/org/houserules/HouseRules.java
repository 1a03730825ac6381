package org.houserules;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application; Spring Modulith holds its rooms apart. */
@SpringBootApplication(proxyBeanMethods = false)
@Modulithic(
        systemName = "House Rules",
        sharedModules = {"reading", "database", "pages", "jobs", "mail"})
public class HouseRules {}
