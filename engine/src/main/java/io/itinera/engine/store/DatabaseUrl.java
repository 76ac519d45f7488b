package io.itinera.engine.store;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A JDBC address completed with the settings that the engine and the bulk writes depend on. What the operator wrote
 * into the address wins, but for the settings without which the engine would silently lose rows or precision.
 */
public final class DatabaseUrl {
    private static final Map<String, String> MYSQL_REQUIRED =
            Map.of("sendFractionalSeconds", "false", "nullCatalogMeansCurrent", "true");
    private static final Map<String, String> MYSQL_DEFAULTS = new LinkedHashMap<>();

    /**
     * Texts up to 16 kB stay in their row (a lead's attributes, a score's reasons, a message's payload), and statements
     * stay parsed: the engine has far more of them than the eight that H2 keeps by itself.
     */
    private static final Map<String, String> H2_DEFAULTS =
            Map.of("MODE", "MySQL", "MAX_LENGTH_INPLACE_LOB", "16384", "QUERY_CACHE_SIZE", "512");

    static {
        MYSQL_DEFAULTS.put("rewriteBatchedStatements", "true");
        // the program has few statements, and says each of them all the time
        MYSQL_DEFAULTS.put("cachePrepStmts", "true");
        MYSQL_DEFAULTS.put("prepStmtCacheSize", "128");
        MYSQL_DEFAULTS.put("prepStmtCacheSqlLimit", "4096");
        MYSQL_DEFAULTS.put("useLocalSessionState", "true");
        MYSQL_DEFAULTS.put("cacheServerConfiguration", "true");
        MYSQL_DEFAULTS.put("characterEncoding", "UTF-8");
        MYSQL_DEFAULTS.put("connectionTimeZone", "UTC");
        MYSQL_DEFAULTS.put("forceConnectionTimeZoneToSession", "true");
        // Who waits longer for a row than this had better try again: the server's fifty seconds hold up a whole thread.
        MYSQL_DEFAULTS.put("sessionVariables", "innodb_lock_wait_timeout=10");
    }

    private DatabaseUrl() {}

    /** @throws IllegalArgumentException where no driver of ours serves the address */
    public static String complete(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return h2(url);
        }
        if (url.startsWith("jdbc:mysql:")) {
            return mysql(url);
        }
        if (url.startsWith("jdbc:mariadb:")) {
            throw new IllegalArgumentException(
                    "spring.datasource.url is \"" + withoutParameters(url)
                            + "\": Itinera speaks to MariaDB through MySQL's driver. Write jdbc:mysql: instead of jdbc:mariadb:.");
        }
        throw new IllegalArgumentException("spring.datasource.url is \"" + withoutParameters(url)
                + "\": Itinera runs on MySQL, MariaDB (both jdbc:mysql://host:3306/database) or H2 (jdbc:h2:file:…).");
    }

    private static String h2(String url) {
        var result = new StringBuilder(url);
        H2_DEFAULTS.forEach((name, value) -> {
            if (!url.toUpperCase(Locale.ROOT).contains(";" + name + "=")) {
                result.append(';').append(name).append('=').append(value);
            }
        });
        return result.toString();
    }

    private static String mysql(String url) {
        var result = new StringBuilder(url);
        MYSQL_REQUIRED.forEach((name, value) -> {
            if (url.contains(name + "=") && !url.contains(name + "=" + value)) {
                throw new IllegalArgumentException("spring.datasource.url sets " + name + " to something else than "
                        + value + ", which the engine needs. Leave it out of the address.");
            }
            appendIfAbsent(result, name, value);
        });
        MYSQL_DEFAULTS.forEach((name, value) -> appendIfAbsent(result, name, value));
        return result.toString();
    }

    private static void appendIfAbsent(StringBuilder url, String name, String value) {
        if (url.indexOf(name + "=") < 0) {
            url.append(url.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(value);
        }
    }

    private static String withoutParameters(String url) {
        return url.replaceAll("[?;].*", "");
    }
}
