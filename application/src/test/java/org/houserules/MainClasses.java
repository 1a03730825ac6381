package org.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.net.URISyntaxException;

/** All classes that ship, of both modules, as the rules of the house look at them. */
final class MainClasses {
    private MainClasses() {}

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> !location.contains(testFolder()) && !location.contains("/test-classes/"))
            .importPackages("org.houserules");

    static JavaClasses tests() {
        return Tests.ALL;
    }

    /** Read when first asked for, and once: there are more of them than of those that ship. */
    private static final class Tests {
        private static final JavaClasses ALL = new ClassFileImporter()
                .withImportOption(location -> location.contains(testFolder()))
                .importPackages("org.houserules");
    }

    private static String testFolder() {
        try {
            URI here = MainClasses.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return here.getPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
