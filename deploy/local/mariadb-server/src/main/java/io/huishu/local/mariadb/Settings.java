package io.huishu.local.mariadb;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a server stands and who may use it.
 *
 * @param server folder with {@code bin} and {@code share}
 * @param data data folder; initialised only when it is empty or absent
 * @param port TCP port on 127.0.0.1
 * @param bufferPoolMegabytes InnoDB's cache
 * @param admin account with all rights, for dumps and restores; it owns no schema
 * @param accounts one schema each
 * @param logFile what the server prints
 */
public record Settings(
        Path server,
        Path data,
        int port,
        int bufferPoolMegabytes,
        Account admin,
        List<Account> accounts,
        Path logFile) {}
