package org.houserules.commandline;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Where and when a command works.
 *
 * @param home the folder that holds {@code policies/}
 * @param clock in the school's time zone
 */
record Setting(Path home, Clock clock, InputStream in, PrintWriter out) {}
