package org.houserules.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings that PostgreSQL runs with: little memory, this machine only, and no pupil's name in its log. */
final class Settings {
    /** The one address that is never outside the machine. */
    static final String LOOPBACK = String.join(".", "127", "0", "0", "1");

    /**
     * Messages of the level "error" may quote data, and so may every DETAIL: the log gets neither. Whoever sent the
     * statement still gets both. Without parallel, input/output and replication workers the server is seven processes.
     */
    private static final String TEXT = """
            listen_addresses = '%s'
            port = %d
            unix_socket_directories = ''
            hba_file = '%s'
            allow_alter_system = off
            password_encryption = 'scram-sha-256'
            authentication_timeout = 10s
            max_connections = 40
            superuser_reserved_connections = 2
            reserved_connections = 0
            shared_buffers = 32MB
            huge_pages = off
            work_mem = 4MB
            maintenance_work_mem = 32MB
            io_method = sync
            max_worker_processes = 1
            max_logical_replication_workers = 0
            max_parallel_workers = 0
            max_parallel_workers_per_gather = 0
            max_parallel_maintenance_workers = 0
            autovacuum_max_workers = 1
            wal_level = minimal
            max_wal_senders = 0
            min_wal_size = 32MB
            max_wal_size = 256MB
            wal_buffers = 1MB
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_destination = 'stderr'
            logging_collector = off
            log_line_prefix = '%%m [%%p] '
            log_min_messages = log
            log_min_error_statement = panic
            log_error_verbosity = terse
            log_statement = 'none'
            log_min_duration_statement = -1
            log_parameter_max_length = 0
            log_parameter_max_length_on_error = 0
            log_checkpoints = off
            log_autovacuum_min_duration = -1
            """;

    private static final String ACCESS = """
            host all all %s/32 scram-sha-256
            """;

    private Settings() {}

    static void write(DataFolder folder, int port, Durability durability) throws IOException {
        String settings = TEXT.formatted(LOOPBACK, port, quoted(folder.access())) + durability.settings();
        Files.writeString(folder.settings(), settings);
        Files.writeString(folder.access(), ACCESS.formatted(LOOPBACK));
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
