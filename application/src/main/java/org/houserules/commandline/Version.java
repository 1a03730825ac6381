package org.houserules.commandline;

import java.util.Optional;
import org.houserules.HouseRules;
import picocli.CommandLine.IVersionProvider;

/** The version of the program that runs, as its jar bears it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(HouseRules.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return new String[] {"House Rules " + version};
    }
}
