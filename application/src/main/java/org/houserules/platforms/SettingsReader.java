package org.houserules.platforms;

import java.util.List;

/** Reads how an account is set on its platform. Nothing that the public could see is changed by it. */
@FunctionalInterface
public interface SettingsReader {
    List<SettingSeen> read() throws PlatformException;
}
