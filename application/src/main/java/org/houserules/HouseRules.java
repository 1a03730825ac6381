package org.houserules;

import org.springframework.modulith.Modulithic;

/** The application, named for Spring Modulith, which holds its rooms apart. */
@Modulithic(systemName = "House Rules", sharedModules = "reading")
public final class HouseRules {
    private HouseRules() {}
}
