package io.itinera.benchmarks.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Each database a file under {@code target}, in this process, as Itinera runs where nothing is configured. */
final class H2Files implements Database {
    private final Path home;

    H2Files() {
        try {
            var target = Files.createDirectories(Path.of("target", "benchmarks"));
            home = Files.createTempDirectory(target, "h2-").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for H2 could be made under target/benchmarks", e);
        }
    }

    @Override
    public String kind() {
        return "h2";
    }

    @Override
    public Address fresh(String name) {
        FileSystemUtils.deleteRecursively(home.resolve(name).toFile());
        return new Address("jdbc:h2:file:" + home.resolve(name).resolve("data"), "sa", "");
    }

    @Override
    public List<String> settingQueries() {
        return List.of("SELECT setting_name, setting_value FROM information_schema.settings"
                + " WHERE setting_name IN ('MODE', 'WRITE_DELAY', 'CACHE_SIZE', 'info.CACHE_MAX_SIZE')");
    }

    @Override
    public void close() {
        FileSystemUtils.deleteRecursively(home.toFile());
    }
}
