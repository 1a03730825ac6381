package org.houserules.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a server keeps its data and where it listens.
 *
 * @param home the folder of the program, with its policies
 * @param data the folder of keys, pictures and, without a database server, the database
 * @param listensOn the name or number of this machine under which it is reached
 * @param port 0 for any that is free
 * @param database address of a PostgreSQL server as {@code postgresql://name:password@host:port/database}, of the role
 *     that owns the tables; absent where the server starts a PostgreSQL of its own
 */
public record Place(Path home, Path data, String listensOn, int port, Optional<String> database) {}
