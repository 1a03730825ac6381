package org.houserules.database.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes of a running server, as the system knows them: the postmaster, its children, the two shells over it. */
record ServerProcesses(
        ProcessHandle postmaster, ProcessHandle shell, List<ProcessHandle> readers, List<ProcessHandle> children) {
    static final Deadline SOON = Deadline.ofSeconds(30);

    static ServerProcesses of(Path dataFolder) {
        Postmaster found = Postmaster.of(new DataFolder(dataFolder).cluster()).orElseThrow();
        ProcessHandle postmaster = ProcessHandle.of(found.pid()).orElseThrow();
        ProcessHandle shell = postmaster.parent().orElseThrow();
        return new ServerProcesses(
                postmaster,
                shell,
                shell.children()
                        .filter(child -> child.pid() != postmaster.pid())
                        .toList(),
                postmaster.children().toList());
    }

    List<ProcessHandle> watchdog() {
        return Stream.concat(Stream.of(shell), readers.stream()).toList();
    }

    List<ProcessHandle> postgres() {
        return Stream.concat(Stream.of(postmaster), children.stream()).toList();
    }

    List<ProcessHandle> all() {
        return Stream.concat(watchdog().stream(), postgres().stream()).toList();
    }

    /** All with one command, so that none has time to notice that another has gone. */
    static void kill(List<ProcessHandle> processes) {
        List<String> pids =
                processes.stream().map(process -> Long.toString(process.pid())).toList();
        Commands.run(Stream.concat(Stream.of("sh", "-c", "kill -KILL \"$@\"", "sh"), pids.stream())
                .toList());
    }

    static boolean end(List<ProcessHandle> processes) {
        return SOON.holds(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }
}
