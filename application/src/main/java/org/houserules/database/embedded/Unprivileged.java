package org.houserules.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How PostgreSQL, which refuses to run as root, is run: what is put before its command, and who owns its files if not we. */
record Unprivileged(List<String> prefix, OptionalInt owner) {
    /** The last of the 16-bit numbers: "nobody" on every Linux. */
    private static final int NOBODY = 65534;

    static final Unprivileged AS_WE_ARE = new Unprivileged(List.of(), OptionalInt.empty());
    /** In a user namespace of its own: the files stay ours, the rights of root are gone. */
    static final Unprivileged IN_NAMESPACE = new Unprivileged(List.of("unshare", "-U"), OptionalInt.empty());

    static final Unprivileged AS_NOBODY = new Unprivileged(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), OptionalInt.of(NOBODY));

    static Unprivileged here() {
        if (!Machine.weAreRoot()) {
            return weHaveAName() || !IN_NAMESPACE.works() ? AS_WE_ARE : IN_NAMESPACE;
        }
        return Stream.of(IN_NAMESPACE, AS_NOBODY)
                .filter(Unprivileged::works)
                .findFirst()
                .orElseThrow(
                        () -> new EmbeddedPostgresFailed("House Rules runs as root here, which its database must not, "
                                + "and neither 'unshare -U' nor 'setpriv' works. Run House Rules as an ordinary person, "
                                + "or start it with --database and the address of a PostgreSQL server."));
    }

    List<String> command(List<String> program) {
        return Stream.concat(prefix.stream(), program.stream()).toList();
    }

    /** Gives a file or folder to whoever runs PostgreSQL. */
    void give(Path path) throws IOException {
        if (owner.isPresent()) {
            Files.setAttribute(path, "unix:uid", owner.getAsInt());
            Files.setAttribute(path, "unix:gid", owner.getAsInt());
        }
    }

    /** Lets whoever runs PostgreSQL pass through our folder, yet not list it. */
    void letThrough(Path folder) throws IOException {
        if (owner.isPresent()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    /** Says so before anything is made when a folder above is closed to whoever runs PostgreSQL. */
    void mustReach(Path program) {
        Commands.Ended ended = Commands.run(command(List.of(program.toString(), "--version")));
        if (!ended.well()) {
            throw new EmbeddedPostgresFailed("The database's program " + program + " does not run: "
                    + ended.said().strip()
                    + ". Where House Rules runs as root, every folder above must let others pass; "
                    + "choose another one with --data, run House Rules as an ordinary person, or use --database.");
        }
    }

    /** In a container we may be a bare number, which initdb refuses; within a namespace it sees "nobody" instead. */
    private static boolean weHaveAName() {
        return Commands.run(List.of("id", "-un")).well();
    }

    private boolean works() {
        return Commands.run(command(List.of("true"))).well();
    }
}
