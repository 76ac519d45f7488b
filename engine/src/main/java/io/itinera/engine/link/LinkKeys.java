package io.itinera.engine.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The keys that links are signed with: configured, else made once and kept in a file that its owner alone may read. */
@Component
class LinkKeys {
    private static final Logger LOG = LoggerFactory.getLogger(LinkKeys.class);
    private static final int BYTES = 32;

    private final List<SecretKeySpec> keys;

    LinkKeys(LinkSettings settings) {
        var secret = settings.secret() == null || settings.secret().isBlank()
                ? fromFile(settings.keyFile())
                : longEnough("itinera.links.secret", settings.secret());
        keys = Stream.concat(
                        Stream.of(secret),
                        settings.previousSecrets().stream()
                                .map(old -> longEnough("itinera.links.previous-secrets", old)))
                .map(text -> new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"))
                .toList();
    }

    SecretKeySpec current() {
        return keys.get(0);
    }

    List<SecretKeySpec> accepted() {
        return keys;
    }

    private static String longEnough(String setting, String secret) {
        if (secret.strip().length() < LinkSettings.SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    setting + " has " + secret.strip().length()
                            + " characters. Give it at least " + LinkSettings.SHORTEST_SECRET
                            + ", chosen at random, for example by: openssl rand -hex 32");
        }
        return secret.strip();
    }

    private static String fromFile(Path file) {
        try {
            return longEnough(file.toString(), Files.exists(file) ? Files.readString(file) : make(file));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The key of the links cannot be kept in " + file.toAbsolutePath()
                            + ". Make the folder writable, or set itinera.links.secret.",
                    e);
        }
    }

    private static String make(Path file) throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var secret = HexFormat.of().formatHex(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        // whole under its name or not at all: another node may look at the same moment
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "links", ".tmp", ownersAlone());
        try {
            Files.writeString(draft, secret, StandardOpenOption.TRUNCATE_EXISTING);
            Files.createLink(file, draft);
            LOG.info("Links in messages are signed with a new key, kept in {}.", file);
            return secret;
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            return Files.readString(file);
        } finally {
            Files.delete(draft);
        }
    }

    private static FileAttribute<?>[] ownersAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------")))
                }
                : new FileAttribute<?>[0];
    }
}
