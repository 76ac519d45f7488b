import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the frontend when Maven asks, and only what has changed: packages are installed again when the lock file
 * changed, the bundle is made again when a source changed. Run by the JVM that runs Maven, as source.
 *
 * <p>Arguments: the frontend folder, the output folder, and {@code build} or {@code test}.
 */
class Build {
    private final Path frontend;
    private final Path output;

    Build(Path frontend, Path output) {
        this.frontend = frontend;
        this.output = output;
    }

    public static void main(String[] args) throws Exception {
        var build = new Build(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath());
        try {
            if (args[2].equals("test")) {
                build.test();
            } else {
                build.build();
            }
        } catch (Failed e) {
            System.err.println("[frontend] " + e.getMessage());
            System.exit(1);
        }
    }

    private void build() throws Exception {
        var install = digest(List.of(frontend.resolve("package-lock.json"), frontend.resolve(".npmrc")));
        var installed = frontend.resolve("node_modules/.itinera-installed");
        if (!isStamped(installed, install)) {
            npm("ci");
            Files.writeString(installed, install);
        }
        var sources = digest(sources());
        var built = output.resolveSibling("assets.digest");
        if (!isStamped(built, sources) || !Files.exists(output.resolve("console.js"))) {
            npm("run", "build", "--silent");
            Files.writeString(built, sources);
        }
    }

    private void test() throws Exception {
        npm("test", "--silent");
    }

    private static boolean isStamped(Path stamp, String digest) throws IOException {
        return Files.exists(stamp) && Files.readString(stamp).equals(digest);
    }

    private List<Path> sources() throws IOException {
        var files = new ArrayList<>(List.of(
                frontend.resolve("package-lock.json"),
                frontend.resolve("package.json"),
                frontend.resolve("vite.config.js")));
        for (var folder : List.of("src", "public")) {
            try (Stream<Path> tree = Files.walk(frontend.resolve(folder))) {
                tree.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static String digest(List<Path> files) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : files) {
            digest.update(file.toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void npm(String... arguments) throws InterruptedException {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var command = new ArrayList<>(List.of(windows ? "npm.cmd" : "npm"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(frontend.toFile()).inheritIO();
        builder.environment().put("ITINERA_FRONTEND_OUT", output.toString());
        int exit;
        try {
            exit = builder.start().waitFor();
        } catch (IOException e) {
            throw new Failed("npm was not found. The console's drawings and stylesheet are built with Node.js 20.19 or"
                    + " later; install it together with npm, make sure `npm --version` answers in this shell, and run"
                    + " Maven again.");
        }
        if (exit != 0) {
            throw new Failed("`npm " + String.join(" ", arguments) + "` failed in " + frontend
                    + "; its own message stands above.");
        }
    }

    private static final class Failed extends RuntimeException {
        Failed(String message) {
            super(message);
        }
    }
}
